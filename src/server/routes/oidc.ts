import type { Context } from "hono";
import { OidcJourney, OidcStartQuery, type Refusal } from "../../model/access.ts";
import { SessionView } from "../../model/api.ts";
import { AmendsError } from "../../model/errors.ts";
import { admit, connect } from "../auth/oidc/admit.ts";
import { broughtBack, CALLBACK, type Oidc, redirectOf, setOut } from "../auth/oidc/index.ts";
import { clientAddress } from "../guard/address.ts";
import { errorFields } from "../log.ts";
import type { ServerEnv } from "../services.ts";
import { sessionView } from "../session_view.ts";
import { json, route, routes } from "./route.ts";

const tags = ["Sign-in"];
const elsewhere = { 302: { description: "To the provider, or to the page with what came of it" } };

const start = route({
  method: "get",
  path: "/api/auth/oidc/start",
  permission: "anybody",
  tags,
  summary: "Sign in by the provider of identities; for a browser",
  request: { query: OidcStartQuery },
  responses: elsewhere,
});
const callback = route({
  method: "get",
  path: CALLBACK,
  permission: "anybody",
  tags,
  summary: "Where the provider sends the browser back to",
  responses: elsewhere,
});
const link = route({
  method: "post",
  path: "/api/account/oidc",
  permission: "person",
  tags,
  summary: "Connect an account of the provider, to come in by it from now on",
  responses: { 200: json(OidcJourney, "Where the browser goes now") },
});
const unlink = route({
  method: "delete",
  path: "/api/account/oidc",
  permission: "person",
  tags,
  summary: "Disconnect the account of the provider",
  responses: { 200: json(SessionView, "Disconnected") },
});

export const oidcRoutes = routes()
  .openapi(start, async (c) => {
    const { to = "/" } = c.req.valid("query");
    try {
      return c.redirect(await setOut(c, oidcOf(c), { to, user: null }), 302);
    } catch (error) {
      return refuse(c, "/sign-in", because(c, error, "away"));
    }
  })
  .openapi(callback, async (c) => {
    const oidc = oidcOf(c);
    try {
      c.var.services.attempts.take(clientAddress(c));
      return await arrive(c, oidc);
    } catch (error) {
      return refuse(c, "/sign-in", because(c, error, "failed"));
    }
  })
  .openapi(link, async (c) => {
    const user = c.var.principal?.user ?? "";
    const url = await setOut(c, oidcOf(c), { to: "/account", user }).catch((cause: unknown) => {
      throw new AmendsError("busy", "The provider does not answer.", { cause });
    });
    return c.json({ url }, 200);
  })
  .openapi(unlink, async (c) => {
    await c.var.services.auth.unlink(c.var.principal?.user ?? "");
    return c.json(await sessionView(c, c.req.raw.headers), 200);
  });

async function arrive(c: Context<ServerEnv>, oidc: Oidc) {
  const { services } = c.var;
  const kept = await broughtBack(c, oidc);
  if (kept === null) return refuse(c, "/sign-in", "failed");
  const { search } = new URL(c.req.url);
  const identity = await oidc.provider.finish(redirectOf(c, oidc), search, kept);
  if (kept.user !== null) {
    // Whoever set out must still be there: they may have signed out, or somebody else may sit there now.
    const person = await services.auth.person(c.req.raw.headers);
    if (person?.id !== kept.user) return refuse(c, "/account", "failed");
    const refused = await connect(services, kept.user, identity);
    return refused === null ? c.redirect(kept.to, 302) : refuse(c, "/account", refused);
  }
  const admission = await admit(services, identity, oidc.provider.domains);
  if ("refused" in admission) return refuse(c, "/sign-in", admission.refused);
  for (const cookie of admission.cookies) c.header("Set-Cookie", cookie, { append: true });
  services.attempts.succeeded(clientAddress(c));
  return c.redirect(kept.to, 302);
}

function oidcOf(c: Context<ServerEnv>): Oidc {
  const { oidc } = c.var.services;
  if (oidc !== null) return oidc;
  throw new AmendsError("not_found", "This server has no provider of identities.", {
    hint: "docs/sign-in.md says how one is set up.",
  });
}

const refuse = (c: Context<ServerEnv>, page: string, refused: Refusal) =>
  c.redirect(`${page}?refused=${refused}`, 302);

/** What a browser is told; the log gets the kind of trouble, without what the provider said. */
function because(c: Context<ServerEnv>, error: unknown, otherwise: Refusal): Refusal {
  if (error instanceof AmendsError && error.code === "not_found") throw error;
  if (error instanceof AmendsError && error.code === "busy") return "busy";
  c.var.services.log.warn(errorFields(error), "sign-in by the provider failed");
  return otherwise;
}
