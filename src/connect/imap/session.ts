import { isIP } from "node:net";
import type { ImapFlow } from "imapflow";
import { tokenForNow } from "../oauth.ts";
import { ConnectionTrouble } from "../trouble.ts";
import type { Access } from "../types.ts";
import type { ImapSecrets, ImapSettings } from "./settings.ts";
import { grantOf } from "./grant.ts";
import { asTrouble, REFUSED } from "./trouble.ts";

export type ImapAccess = Access<ImapSettings, ImapSecrets>;

/** Who gives tokens, in what people are told. */
const PROVIDER = "the provider's sign-in";
const CONNECT_MS = 30_000;
/** IDLE is broken and begun again before servers (29 minutes) and routers (some minutes) hang up. */
const IDLE_MS = 4 * 60_000;
/** A list of a million UIDs is one line. */
const LONGEST_LINE = 32 * 1024 * 1024;
const LARGEST_LITERAL = 64 * 1024 * 1024;

/**
 * Works in a mailbox and leaves it, whatever happens. Nothing here writes: folders are opened by EXAMINE and
 * mails fetched by BODY.PEEK.
 * @throws ConnectionTrouble
 */
export async function* inMailbox<T>(
  access: ImapAccess,
  work: (client: ImapFlow) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  const { signal } = access;
  const client = await connected(access);
  const leave = () => client.close();
  signal.addEventListener("abort", leave);
  // It may have fired while the connection was made.
  if (signal.aborted) leave();
  try {
    yield* work(client);
    await client.logout();
  } catch (error) {
    if (!signal.aborted) throw asTrouble(error);
  } finally {
    signal.removeEventListener("abort", leave);
    client.close();
  }
}

/** The same for work that gives one result; null when the signal fired. */
export async function inMailboxOnce<T>(
  access: ImapAccess,
  work: (client: ImapFlow) => Promise<T>,
): Promise<T | null> {
  const run = inMailbox(access, async function* (client) {
    yield await work(client);
  });
  let result: T | null = null;
  for await (const one of run) result = one;
  return result;
}

/** Signs in; with a token that is refused, once more with another. */
async function connected(access: ImapAccess): Promise<ImapFlow> {
  const { settings, secrets, network } = access;
  const grant = grantOf(settings, secrets);
  if (grant === null) return signedIn(access, secrets);
  const tokenOf =
    access.token ??
    tokenForNow(grant, (request) => network.request(request), { name: PROVIDER, now: Date.now });
  const access_token = await tokenOf();
  try {
    return await signedIn(access, { access_token });
  } catch (error) {
    if (!(error instanceof ConnectionTrouble) || error.message !== REFUSED) throw error;
    return signedIn(access, { access_token: await tokenOf(access_token) });
  }
}

async function signedIn(
  { settings, network }: ImapAccess,
  secrets: Pick<ImapSecrets, "password" | "access_token">,
): Promise<ImapFlow> {
  const { host, port, security, user, certificate } = settings;
  const address = await network.resolve(host);
  const { ImapFlow: Client } = await import("imapflow");
  const client = new Client({
    host: address,
    port,
    secure: security === "tls",
    ...(security === "tls" ? {} : { doSTARTTLS: security === "starttls" }),
    ...(isIP(host) === 0 ? { servername: host } : {}),
    auth: {
      user,
      ...(secrets.password === undefined ? {} : { pass: secrets.password }),
      ...(secrets.access_token === undefined ? {} : { accessToken: secrets.access_token }),
    },
    tls: { minVersion: "TLSv1.2", ...(certificate === null ? {} : { ca: certificate }) },
    clientInfo: { name: "Amends" },
    logger: false,
    disableAutoIdle: true,
    maxIdleTime: IDLE_MS,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    maxLineLength: LONGEST_LINE,
    maxLiteralSize: LARGEST_LITERAL,
  });
  // What goes wrong is told by the command in hand; without a listener the process would end.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    client.close();
    throw asTrouble(error);
  }
  return client;
}
