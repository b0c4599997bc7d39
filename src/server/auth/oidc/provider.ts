import * as client from "openid-client";
import type { OidcSettings } from "./settings.ts";

/** Seconds until a provider that does not answer is given up. */
const TIMEOUT = 10;

/** What a browser keeps while its person is with the provider. */
export interface Journey {
  state: string;
  nonce: string;
  verifier: string;
}

/** Who the provider says it is. */
export interface Identity {
  /** Issuer and subject: stays when name and address change. */
  account: string;
  /** In lower case; null when the provider does not vouch for it. */
  email: string | null;
  name: string;
}

/** The provider of a house: authorization code flow with PKCE, state and nonce (OpenID Connect Core 3.1). */
export interface Provider {
  name: string;
  domains: readonly string[];
  /** Where the browser is sent, and what it must bring back. @throws when the provider is away */
  start: (redirect: string) => Promise<{ url: string; journey: Journey }>;
  /** Reads what the browser came back with. @throws when anything of it is not as it must be */
  finish: (redirect: string, search: string, journey: Journey) => Promise<Identity>;
}

/** The provider behind the settings. Its discovery document is read when it is first needed. */
export function openProvider({
  issuer,
  client_id,
  client_secret,
  name,
  domains,
}: OidcSettings): Provider {
  const local = new URL(issuer).protocol === "http:";
  const discover = () =>
    client.discovery(new URL(issuer), client_id, undefined, withSecret(client_secret), {
      timeout: TIMEOUT,
      // A token that came over TLS from the issuer need not be verified again; it is all the same.
      execute: [
        client.enableNonRepudiationChecks,
        ...(local ? [client.allowInsecureRequests] : []),
      ],
    });
  let discovered: Promise<client.Configuration> | null = null;
  const configuration = () => {
    discovered ??= discover();
    // A provider that is away is asked again the next time.
    discovered.catch(() => {
      discovered = null;
    });
    return discovered;
  };

  return {
    name,
    domains,
    async start(redirect) {
      const config = await configuration();
      const verifier = client.randomPKCECodeVerifier();
      const journey = { state: client.randomState(), nonce: client.randomNonce(), verifier };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirect,
        scope: "openid email profile",
        state: journey.state,
        nonce: journey.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
      });
      return { url: url.href, journey };
    },
    async finish(redirect, search, { state, nonce, verifier }) {
      const config = await configuration();
      const tokens = await client.authorizationCodeGrant(config, new URL(redirect + search), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const token = tokens.claims();
      if (token === undefined) throw new Error("no ID token");
      const { sub } = token;
      // Some providers tell the address only where they are asked for it.
      const asked =
        token["email"] === undefined && config.serverMetadata().userinfo_endpoint !== undefined
          ? await client.fetchUserInfo(config, tokens.access_token, sub)
          : {};
      return identityOf({ ...asked, ...token });
    },
  };
}

/** In the body where the provider says that it takes it there, else in the header, which all must take. */
const withSecret = (secret: string): client.ClientAuth => {
  const [inBody, inHeader] = [client.ClientSecretPost(secret), client.ClientSecretBasic(secret)];
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported ?? [];
    return (taken.includes("client_secret_post") ? inBody : inHeader)(server, ...rest);
  };
};

type Claims = Readonly<Record<string, unknown>> & { iss: string; sub: string };

function identityOf(claims: Claims): Identity {
  const { iss, sub, email, name } = claims;
  const address = typeof email === "string" && vouchedFor(claims) ? email.toLowerCase() : null;
  return {
    account: `${iss} ${sub}`,
    email: address,
    name:
      typeof name === "string" && name.trim() !== "" ? name.trim().slice(0, 100) : (address ?? sub),
  };
}

const YES: ReadonlySet<unknown> = new Set([true, "true", 1, "1"]);

/**
 * Whether the provider says that the address is the person's. Microsoft Entra says it by another claim,
 * that the owner of its domain was verified; an address without either could be anybody's.
 */
function vouchedFor({ email_verified, xms_edov }: Claims): boolean {
  return YES.has(email_verified ?? xms_edov);
}
