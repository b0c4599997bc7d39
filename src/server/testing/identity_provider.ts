import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Context } from "oidc-provider";

export const CLIENT = {
  client_id: "amends",
  client_secret: "a secret between the two, long enough",
};

/** What the provider says of a person, beside the subject. */
export type Claims = Readonly<Record<string, string | boolean>>;

/**
 * A certified OpenID provider on this machine. Whoever is sent to it signs in at once as the person that the
 * test names, or cancels where it names nobody.
 */
export async function identityProvider(redirects: readonly string[]) {
  const people = new Map<string, Claims>();
  let typed: string | null = null;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: redirects }],
    pkce: { required: () => true },
    cookies: { keys: ["of the test"] },
    conformIdTokenClaims: false,
    claims: { openid: ["sub"], email: ["email", "email_verified", "xms_edov"], profile: ["name"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => "/interaction" },
    findAccount: (_ctx: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, ...people.get(sub) }),
    }),
    async loadExistingGrant({ oidc }: Context) {
      const { client, session } = oidc;
      const grant = new oidc.provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  server.on("request", (request, response) => {
    if (request.url !== "/interaction") return callback(request, response);
    const result =
      typed === null
        ? { error: "access_denied" }
        : { login: { accountId: typed, remember: false } };
    return void provider.interactionFinished(request, response, result);
  });
  return {
    issuer,
    people,
    /** Who sits at the browser; null: somebody who cancels. */
    sits: (sub: string | null) => {
      typed = sub;
    },
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

/** A browser of one person: keeps cookies by origin, follows redirects until it stands at `stop`. */
export function browser() {
  const jars = new Map<string, Map<string, string>>();
  const jar = (url: string) => {
    const { origin } = new URL(url);
    const found = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, found);
    return found;
  };
  const keep = (url: string, response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";", 1);
      const at = pair.indexOf("=");
      const gone = /max-age=0|expires=thu, 01 jan 1970/i.test(line);
      if (gone) jar(url).delete(pair.slice(0, at));
      else jar(url).set(pair.slice(0, at), pair.slice(at + 1));
    }
  };
  const cookie = (url: string) => [...jar(url)].map((pair) => pair.join("=")).join("; ");
  return {
    keep,
    cookie,
    async follow(from: string, stop: string): Promise<string> {
      let url = from;
      while (!url.startsWith(stop)) {
        const headers = { cookie: cookie(url) };
        const response = await fetch(url, { redirect: "manual", headers });
        keep(url, response);
        const to = response.headers.get("location");
        if (to === null)
          throw new Error(`stays at ${url}: ${response.status} ${await response.text()}`);
        url = new URL(to, url).href;
      }
      return url;
    },
  };
}
