import { AccountRequest, SetupRequest, SignInRequest } from "../../model/access.ts";
import { SessionView } from "../../model/api.ts";
import { AmendsError } from "../../model/errors.ts";
import { clientAddress } from "../guard/address.ts";
import { sessionView, withCookies } from "../session_view.ts";
import { body, json, route, routes } from "./route.ts";

const tags = ["Sign-in"];

const look = route({
  method: "get",
  path: "/api/session",
  permission: "anybody",
  tags,
  summary: "Who is signed in, and what is left to set up",
  responses: { 200: json(SessionView, "Who is signed in") },
});
const setup = route({
  method: "post",
  path: "/api/setup",
  permission: "anybody",
  tags,
  summary: "Open the one-time link of the terminal",
  request: { body: body(SetupRequest) },
  responses: { 200: json(SessionView, "Signed in as the owner") },
});
const signIn = route({
  method: "post",
  path: "/api/auth/sign-in/email",
  permission: "anybody",
  tags,
  summary: "Sign in with e-mail address and password",
  request: { body: body(SignInRequest) },
  responses: { 200: json(SessionView, "Signed in") },
});
const signOut = route({
  method: "post",
  path: "/api/auth/sign-out",
  permission: "anybody",
  tags,
  summary: "Sign out",
  responses: { 200: json(SessionView, "Nobody is signed in") },
});
const account = route({
  method: "post",
  path: "/api/account",
  permission: "person",
  tags,
  summary: "Choose name, e-mail address and password; ends all other sessions",
  request: { body: body(AccountRequest) },
  responses: { 200: json(SessionView, "Changed") },
});

export const sessionRoutes = routes()
  .openapi(look, async (c) => c.json(await sessionView(c, c.req.raw.headers), 200))
  .openapi(setup, async (c) => {
    const cookies = await c.var.services.auth.openWithToken(c.req.valid("json").token);
    return c.json(await withCookies(c, cookies), 200);
  })
  .openapi(signIn, async (c) => {
    const { auth, attempts } = c.var.services;
    const address = clientAddress(c);
    attempts.take(address);
    const { email, password } = c.req.valid("json");
    const cookies = await auth.signIn(email, password);
    attempts.succeeded(address);
    return c.json(await withCookies(c, cookies), 200);
  })
  .openapi(signOut, async (c) => {
    const cookies = await c.var.services.auth.signOut(c.req.raw.headers);
    return c.json(await withCookies(c, cookies), 200);
  })
  .openapi(account, async (c) => {
    if (c.var.principal?.kind !== "person") throw new AmendsError("forbidden", "People only.");
    await c.var.services.auth.setAccount(c.req.raw.headers, c.req.valid("json"));
    return c.json(await sessionView(c, c.req.raw.headers), 200);
  });
