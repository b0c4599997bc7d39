import { ConnectionTrouble } from "../trouble.ts";

/** What of an error of the library tells its cause. */
interface Told {
  code?: unknown;
  authenticationFailed?: unknown;
  serverResponseCode?: unknown;
  throttleReset?: unknown;
}

const CERTIFICATE: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "it is signed by nobody this machine knows",
  SELF_SIGNED_CERT_IN_CHAIN: "it is signed by nobody this machine knows",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "it is signed by nobody this machine knows",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "it is signed by nobody this machine knows",
  ERR_TLS_CERT_ALTNAME_INVALID: "it is made for another name",
  CERT_HAS_EXPIRED: "it has expired",
};
/** The server is busy, or another program is in the mailbox: it says no for now only. */
const FOR_NOW = new Set(["UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG"]);

/** What is said of a user name whose password or token is not taken. */
export const REFUSED = "the server refuses this user name and password";

/** An error of the library in words that help; never with what the server or a mail said. */
export function asTrouble(error: unknown): ConnectionTrouble {
  if (error instanceof ConnectionTrouble) return error;
  const { code, authenticationFailed, serverResponseCode, throttleReset } = told(error);
  const name = typeof code === "string" ? code : "";
  if (authenticationFailed === true && !FOR_NOW.has(String(serverResponseCode)))
    return new ConnectionTrouble(REFUSED, {
      permanent: true,
      hint: "Most providers want an app password here, not the one you sign in with. docs/connections.md shows how to make one.",
    });
  if (authenticationFailed === true)
    return new ConnectionTrouble("the server lets nobody in at the moment");
  const certificate = CERTIFICATE[name];
  if (certificate !== undefined)
    return new ConnectionTrouble(`the server's certificate is not trusted: ${certificate}`, {
      permanent: true,
      hint: "Check the name of the server. An authority of your own can be given as certificate.",
    });
  if (/SSL|EPROTO|STARTTLS|UPGRADE/.test(name))
    return new ConnectionTrouble("the server does not speak TLS in this way", {
      permanent: true,
      hint: "Port 993 goes with tls, port 143 with starttls.",
    });
  if (name === "ETHROTTLE")
    return new ConnectionTrouble("the server asks to be left alone for a while", {
      retryAfterMs: typeof throttleReset === "number" ? throttleReset : 60_000,
    });
  if (/^(?:E[A-Z]+|[A-Z]+_TIMEOUT|NoConnection|Closed\w+)$/.test(name))
    return new ConnectionTrouble(`no connection to the server (${name})`, {
      hint: "Check its name and port, and that this machine can reach it.",
    });
  return new ConnectionTrouble(
    `the server did not do what was asked${name === "" ? "" : ` (${name})`}`,
  );
}

function told(error: unknown): Told {
  return error instanceof Error ? (error as Told) : {};
}
