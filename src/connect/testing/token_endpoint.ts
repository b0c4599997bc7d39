import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Gives tokens of OAuth 2 over HTTP on this machine, for client "shop". Each refresh token works once, and
 * another comes with the token; without one the client asks for itself. At /introspect?token= it says whose a token is.
 */
export async function tokenEndpoint({ user, seconds = 3600 }: { user: string; seconds?: number }) {
  const state = {
    /** The refresh token that works now. */
    refresh: "refresh-0",
    given: [] as string[],
    /** Tokens that hold no longer. */
    revoked: new Set<string>(),
    seconds,
    /** What it answers instead. */
    status: null as number | null,
    /** Before an answer leaves. */
    before: async (): Promise<void> => {},
  };
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? "/", "http://here.invalid");
      const tell = (status: number, json: object) => {
        response.writeHead(status, { "content-type": "application/json" });
        response.end(JSON.stringify(json));
      };
      if (url.pathname === "/introspect") {
        const token = url.searchParams.get("token") ?? "";
        const active = state.given.includes(token) && !state.revoked.has(token);
        return tell(200, active ? { active: true, email: user } : { active: false });
      }
      const form = new URLSearchParams(await bodyOf(request));
      if (state.status !== null) return tell(state.status, { error: "temporarily_unavailable" });
      const isKnown = form.get("client_id") === "shop" && form.get("client_secret") === "hush";
      const isOwn = form.get("grant_type") === "client_credentials";
      if (!isKnown || (!isOwn && form.get("refresh_token") !== state.refresh))
        return tell(400, { error: "invalid_grant" });
      const token = `token-${state.given.length}`;
      state.given.push(token);
      state.refresh = `refresh-${state.given.length}`;
      await state.before();
      tell(200, {
        access_token: token,
        expires_in: state.seconds,
        ...(isOwn ? {} : { refresh_token: state.refresh }),
      });
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/token`,
    introspect: `http://127.0.0.1:${port}/introspect?token=`,
    state,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
