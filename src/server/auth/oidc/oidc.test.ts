import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SessionView } from "../../../model/api.ts";
import type { MemberRole } from "../../../model/people.ts";
import { openStore, type OpenStore } from "../../../store/index.ts";
import { browser, CLIENT, identityProvider } from "../../testing/identity_provider.ts";
import { NOW, ORIGIN, testServer } from "../../testing/test_server.ts";
import { CALLBACK } from "./index.ts";
import { openProvider } from "./provider.ts";
import { OidcSettings } from "./settings.ts";

const PASSWORD = "correct horse battery";
const ANN = { email: "Ann@shop.example", email_verified: true, name: "Ann Lee" };

let house: Awaited<ReturnType<typeof identityProvider>>;
let data: OpenStore;
let server: Awaited<ReturnType<typeof testServer>>;

beforeAll(async () => {
  house = await identityProvider([ORIGIN + CALLBACK]);
  data = await openStore({ memory: true });
  await data.store.createWorkspace("a", "Team a", false);
});
afterAll(async () => {
  await data.store.close();
  await house.close();
});
beforeEach(async () => {
  house.people.clear();
  house.people.set("ann", ANN);
  house.sits("ann");
  await start({});
});

async function start(over: Partial<OidcSettings>) {
  await data.store.people.uninvite("a", "ann@shop.example");
  const settings = OidcSettings.parse({ issuer: house.issuer, ...CLIENT, name: "House", ...over });
  const secret = "signs what the browser keeps meanwhile";
  const oidc = { provider: openProvider(settings), secret, origin: null };
  server = await testServer({ store: data.store, oidc });
  // With the first thing they do the owner becomes one of all workspaces.
  await server.ask("/api/workspaces", { headers: await server.owner() });
}

/** A whole journey; where the browser ends, and as whom. */
async function signIn(at = browser(), path = "/api/auth/oidc/start?to=/account") {
  const begun = await server.ask(path, { headers: { cookie: at.cookie(ORIGIN) } });
  at.keep(ORIGIN, begun);
  return arrive(at, begun.headers.get("location") ?? "");
}

async function arrive(at: ReturnType<typeof browser>, url: string) {
  const back = await at.follow(url, ORIGIN);
  const headers = { cookie: at.cookie(ORIGIN) };
  const ended = await server.ask(back.slice(ORIGIN.length), { headers });
  at.keep(ORIGIN, ended);
  return { back, ended, to: ended.headers.get("location"), at, session: await session(at) };
}

const session = async (at: ReturnType<typeof browser>) =>
  (await (
    await server.ask("/api/session", { headers: { cookie: at.cookie(ORIGIN) } })
  ).json()) as SessionView;

const nothing = { identities: [], teams: [], leads: [] };

const invite = (email: string, role: MemberRole = "reviewer") =>
  data.store.people.invite("a", {
    ...nothing,
    teams: ["North"],
    id: email,
    email,
    role,
    tokenHash: email,
    invited_by: "",
    invited_at: NOW,
    expires_at: "2026-03-09T12:00:00.000Z",
  });

async function withPassword(email: string) {
  const person = await server.services.auth.addPerson({ name: "Ann", email, password: PASSWORD });
  const place = { ...nothing, role: "agent", added_at: NOW, added_by: "" } as const;
  await data.store.people.add("a", { user: person.id, ...place });
  const at = browser();
  const json = { email, password: PASSWORD };
  at.keep(ORIGIN, await server.ask("/api/auth/sign-in/email", { method: "POST", json }));
  return { person, at };
}

describe("sign-in by a provider", () => {
  it("gives an invited person the place of the invitation, and knows them again", async () => {
    await invite("ann@shop.example");
    const first = await signIn();
    expect(first.to).toBe("/account");
    expect(first.session).toMatchObject({
      signed_in: true,
      name: "Ann Lee",
      email: "ann@shop.example",
      has_password: false,
      linked: true,
    });
    const [place] = await placesOf("ann@shop.example");
    expect(place).toMatchObject({ workspace: "a", role: "reviewer", teams: ["North"] });
    // Whatever their address is later, it is the same person.
    house.people.set("ann", { ...ANN, email: "ann.lee@shop.example" });
    const later = await signIn();
    expect(later.session).toMatchObject({ signed_in: true, email: "ann@shop.example" });
  });

  it("uses an invitation once, and takes nobody in whose place was taken away", async () => {
    await invite("ann@shop.example");
    await signIn();
    const [place] = await placesOf("ann@shop.example");
    await data.store.people.remove("a", place?.user ?? "");
    const again = await signIn();
    expect(again.to).toBe("/sign-in?refused=not_invited");
    expect(again.session.signed_in).toBe(false);
  });

  it.each([
    ["nobody invited", ANN, "not_invited"],
    ["of whose address the provider is not sure", { ...ANN, email_verified: false }, "email"],
    ["of whose address the provider says nothing", { email: ANN.email, name: "Ann" }, "email"],
    ["without an address", { name: "Ann" }, "email"],
  ])("refuses a person %s", async (about, claims, refused) => {
    if (about !== "nobody invited") await invite("ann@shop.example");
    house.people.set("ann", claims);
    const { to, session: seen } = await signIn();
    expect(to).toBe(`/sign-in?refused=${refused}`);
    expect(seen.signed_in).toBe(false);
    expect(await server.services.auth.personBy("ann@shop.example")).toBeNull();
  });

  it("believes Microsoft Entra's claim of a verified domain, which stands for the other", async () => {
    await invite("ann@shop.example");
    house.people.set("ann", { email: ANN.email, name: "Ann", xms_edov: "1" });
    expect((await signIn()).session.signed_in).toBe(true);
    house.people.set("ben", { email: "ben@shop.example", email_verified: false, xms_edov: "1" });
    house.sits("ben");
    expect((await signIn()).to).toBe("/sign-in?refused=email");
  });

  it("lets in addresses of the allowed domains only, also who came in before", async () => {
    await start({ domains: ["shop.example"] });
    await invite("ann@shop.example");
    expect((await signIn()).session.signed_in).toBe(true);
    house.people.set("ann", { ...ANN, email: "ann@elsewhere.example" });
    expect((await signIn()).to).toBe("/sign-in?refused=domain");
    house.people.set("eve", { email: "eve@sub.shop.example.evil.example", email_verified: true });
    house.sits("eve");
    expect((await signIn()).to).toBe("/sign-in?refused=domain");
  });

  it("does not hand an account with a password to whoever has its address, but connects it", async () => {
    const { person, at } = await withPassword("ann@shop.example");
    expect((await signIn()).to).toBe("/sign-in?refused=password");
    const headers = { cookie: at.cookie(ORIGIN), origin: ORIGIN };
    const begun = await server.ask("/api/account/oidc", { method: "POST", headers });
    at.keep(ORIGIN, begun);
    const { url } = (await begun.json()) as { url: string };
    const connected = await arrive(at, url);
    expect(connected.to).toBe("/account");
    expect(connected.session).toMatchObject({ linked: true, has_password: true });
    const alone = await signIn();
    expect(alone.session).toMatchObject({ signed_in: true, name: "Ann" });
    expect((await server.services.auth.linkedTo(`${house.issuer} ann`))?.id).toBe(person.id);

    const gone = await server.ask("/api/account/oidc", { method: "DELETE", headers });
    expect(await gone.json()).toMatchObject({ linked: false });
    expect((await signIn()).to).toBe("/sign-in?refused=password");
  });

  it("connects no account of the provider that is another person's, and leaves everybody a way in", async () => {
    await invite("ann@shop.example");
    const first = await signIn();
    const headers = { cookie: first.at.cookie(ORIGIN), origin: ORIGIN };
    const gone = await server.ask("/api/account/oidc", { method: "DELETE", headers });
    expect(gone.status).toBe(409);
    const { at } = await withPassword("ben@shop.example");
    const begun = await server.ask("/api/account/oidc", {
      method: "POST",
      headers: { cookie: at.cookie(ORIGIN), origin: ORIGIN },
    });
    at.keep(ORIGIN, begun);
    const { url } = (await begun.json()) as { url: string };
    expect((await arrive(at, url)).to).toBe("/account?refused=taken");
  });
});

describe("what comes back", () => {
  const begin = async () => {
    const at = browser();
    const begun = await server.ask("/api/auth/oidc/start");
    at.keep(ORIGIN, begun);
    return { at, back: await at.follow(begun.headers.get("location") ?? "", ORIGIN) };
  };
  const land = async (cookie: string, back: string) => {
    const ended = await server.ask(back.slice(ORIGIN.length), { headers: { cookie } });
    return { to: ended.headers.get("location"), cookies: ended.headers.getSetCookie().join() };
  };
  const FAILED = "/sign-in?refused=failed";

  it("is asked for with PKCE, state and nonce, and sends nobody to another site", async () => {
    const { headers } = await server.ask("/api/auth/oidc/start?to=//evil.example");
    const { searchParams } = new URL(headers.get("location") ?? "");
    expect(searchParams.get("code_challenge_method")).toBe("S256");
    for (const name of ["state", "nonce", "code_challenge"])
      expect(searchParams.get(name)?.length).toBeGreaterThan(30);
    const [cookie = ""] = headers.getSetCookie();
    expect(cookie).toMatch(/Path=\/api\/auth\/oidc\/callback; HttpOnly; SameSite=Lax/);
    const kept = decodeURIComponent(cookie.split("=")[1] ?? "").split(".")[0] ?? "";
    expect(JSON.parse(Buffer.from(kept, "base64url").toString())).toMatchObject({ to: "/" });
  });

  it("opens nothing in another browser, with a forged cookie, another state or a second time", async () => {
    await invite("ann@shop.example");
    const { at, back } = await begin();
    const cookie = at.cookie(ORIGIN);
    expect(await land("", back)).toMatchObject({ to: FAILED });
    const other = await begin();
    expect(await land(other.at.cookie(ORIGIN), back)).toMatchObject({ to: FAILED });
    const [name = "", value = ""] = cookie.split("=", 2);
    const [kept = "", ...seal] = decodeURIComponent(value).split(".");
    const journey = JSON.parse(Buffer.from(kept, "base64url").toString()) as object;
    const forged = Buffer.from(JSON.stringify({ ...journey, to: "/x" })).toString("base64url");
    const sealed = encodeURIComponent([forged, ...seal].join("."));
    expect(await land(`${name}=${sealed}`, back)).toMatchObject({ to: FAILED });
    const changed = back.replace(/state=[^&]+/, `state=${"x".repeat(43)}`);
    expect(await land(cookie, changed)).toMatchObject({ to: FAILED });
    expect(await land(cookie, back)).toMatchObject({ to: "/" });
    const twice = await land(cookie, back);
    expect(twice.to).toBe(FAILED);
    expect(twice.cookies).not.toContain("session_token");
  });

  it("is no token for somebody else: another nonce is refused", async () => {
    await invite("ann@shop.example");
    const provider = server.services.oidc?.provider;
    const redirect = ORIGIN + CALLBACK;
    const { url, journey } = (await provider?.start(redirect)) ?? { url: "" };
    const { search } = new URL(await browser().follow(url, ORIGIN));
    if (journey === undefined) throw new Error("no journey");
    const other = { ...journey, nonce: "x".repeat(43) };
    await expect(provider?.finish(redirect, search, other)).rejects.toMatchObject({
      cause: { message: expect.stringContaining("nonce") as string },
    });
  });

  it("may be that they cancelled", async () => {
    house.sits(null);
    expect((await signIn()).to).toBe(FAILED);
  });

  it("is told apart from a provider that is away, which is asked again", async () => {
    const away = await identityProvider([ORIGIN + CALLBACK]);
    await away.close();
    await start({ issuer: away.issuer });
    const { headers } = await server.ask("/api/auth/oidc/start");
    expect(headers.get("location")).toBe("/sign-in?refused=away");
    expect(JSON.stringify(server.lines)).not.toContain(CLIENT.client_secret);
  });

  it("is nothing where there is no provider", async () => {
    server = await testServer({ store: data.store });
    expect((await server.ask("/api/auth/oidc/start")).status).toBe(404);
    expect((await server.ask("/api/auth/oidc/callback?code=x&state=y")).status).toBe(404);
    expect(await session(browser())).toMatchObject({ provider: null });
  });
});

async function placesOf(email: string) {
  const person = await server.services.auth.personBy(email);
  return data.store.people.of(person?.id ?? "");
}
