import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDelivery } from "../../jobs/delivery/testing/test_delivery.ts";
import type { NewInvitation, PeopleView } from "../../model/people.ts";
import { openStore, type OpenStore } from "../../store/index.ts";
import { cookieOf, NOW, testServer } from "../testing/test_server.ts";

const PASSWORD = "correct horse battery";
const PEOPLE = "/api/workspaces/main/people";

let database: OpenStore;
let server: Awaited<ReturnType<typeof testServer>>;
let owner: Record<string, string>;
let now = NOW;

beforeAll(async () => {
  database = await openStore({ memory: true });
  const { store } = database;
  for (const ws of ["main", "other"]) await store.createWorkspace(ws, `Team ${ws}`, false);
  const delivery = testDelivery(store, () => now);
  // Every request here comes from one address; how often it may is tested beside sign-in.
  const attempts = { take: () => {}, succeeded: () => undefined };
  server = await testServer({ store, delivery, attempts, now: () => now });
  owner = await server.owner();
});
afterAll(() => database.store.close());

const ask = async (method: string, path: string, json?: unknown, headers = owner) => {
  const response = await server.ask(path, { method, headers, ...(json ? { json } : {}) });
  const body: unknown = await response.json();
  return { status: response.status, body, response };
};
const invite = async (email: string, role: string) =>
  (await ask("POST", `${PEOPLE}/invitations`, { email, role })).body as NewInvitation;
const tokenIn = ({ path }: NewInvitation) =>
  new URL(path, "http://x.example").searchParams.get("token") ?? "";
const accept = (token: string, over = {}) =>
  ask(
    "POST",
    "/api/invitation/accept",
    { token, name: "Ann Lee", password: PASSWORD, ...over },
    {},
  );
const people = async () => (await ask("GET", PEOPLE)).body as PeopleView;

describe("an invitation", () => {
  it("opens once, and gives its role in its workspace only", async () => {
    const made = await invite("Ann@shop.example", "agent");
    expect(made).toMatchObject({ email: "ann@shop.example", mailed: false, link: null });
    const token = tokenIn(made);
    const opened = await ask("POST", "/api/invitation/open", { token }, {});
    expect(opened.body).toEqual({
      workspace: "Team main",
      email: "ann@shop.example",
      role: "agent",
      known: false,
    });
    const { status, response } = await accept(token);
    expect(status).toBe(200);
    const ann = { cookie: cookieOf(response) };
    const seen = await ask("GET", "/api/workspaces", undefined, ann);
    expect(seen.body).toMatchObject([{ id: "main", role: "agent", may: ["own", "mark"] }]);
    expect((await accept(token)).status).toBe(404);
    const { members, invitations } = await people();
    expect(invitations).toEqual([]);
    expect(members).toContainEqual(
      expect.objectContaining({ name: "Ann Lee", role: "agent", identities: ["ann@shop.example"] }),
    );
  });

  it("to an address that somebody signs in with needs their password", async () => {
    const token = tokenIn(await invite("ann@shop.example", "lead"));
    const { body } = await ask("POST", "/api/invitation/open", { token }, {});
    expect(body).toMatchObject({ known: true });
    expect((await accept(token, { password: "another long password" })).status).toBe(401);
    expect((await people()).members.find(({ name }) => name === "Ann Lee")?.role).toBe("agent");
    expect((await accept(token)).status).toBe(200);
    expect((await people()).members.find(({ name }) => name === "Ann Lee")?.role).toBe("lead");
  });

  it("ends when it is taken back, when another is made, and after seven days", async () => {
    const first = await invite("ben@shop.example", "reviewer");
    const second = await invite("ben@shop.example", "agent");
    expect((await accept(tokenIn(first))).status).toBe(404);
    expect((await people()).invitations.map(({ id }) => id)).toEqual([second.id]);
    await ask("DELETE", `${PEOPLE}/invitations/${second.id}`);
    expect((await accept(tokenIn(second))).status).toBe(404);
    const third = await invite("ben@shop.example", "agent");
    now = new Date(Date.parse(NOW) + 7 * 86_400_000).toISOString();
    expect((await accept(tokenIn(third))).status).toBe(404);
    expect((await people()).invitations).toEqual([]);
    now = NOW;
  });

  it("cannot be forged or made of another", async () => {
    const token = tokenIn(await invite("eve@shop.example", "agent"));
    for (const wrong of [`${token}x`, token.slice(0, -1), "x", "' or 1=1 --"])
      expect((await accept(wrong)).status).toBe(404);
  });
});

describe("a member", () => {
  const userOf = async (name: string) =>
    (await people()).members.find((member) => member.name === name)?.user ?? "";

  it("gets another role at once, and none when removed", async () => {
    const user = await userOf("Ann Lee");
    const signedIn = await ask(
      "POST",
      "/api/auth/sign-in/email",
      { email: "ann@shop.example", password: PASSWORD },
      {},
    );
    const ann = { cookie: cookieOf(signedIn.response) };
    const config = () => ask("PUT", "/api/workspaces/main/config", {}, ann);
    expect((await config()).status).toBe(200);
    const changed = await ask("PATCH", `${PEOPLE}/${user}`, {
      role: "read_only",
      identities: ["Ann@Desk.example"],
    });
    expect((changed.body as PeopleView).members).toContainEqual(
      expect.objectContaining({ user, role: "read_only", identities: ["ann@desk.example"] }),
    );
    expect((await config()).status).toBe(403);
    expect((await ask("PATCH", `${PEOPLE}/${user}`, { role: "admin" })).status).toBe(400);
    await ask("DELETE", `${PEOPLE}/${user}`);
    expect((await config()).status).toBe(404);
  });

  it("of all workspaces is not changed from inside one", async () => {
    const user = await userOf("Owner");
    expect((await people()).members).toContainEqual(
      expect.objectContaining({ user, everywhere: true }),
    );
    expect((await ask("DELETE", `${PEOPLE}/${user}`)).status).toBe(404);
    expect((await ask("PATCH", `${PEOPLE}/${user}`, { role: "agent" })).status).toBe(404);
  });
});

it("a mail carries the invitation where mail is set up, and none that was taken back", async () => {
  const { store } = database;
  const { smtpSink } = await import("../../jobs/delivery/testing/sinks.ts");
  const sink = await smtpSink();
  await server.services.delivery.saveSettings("main", {
    from: "amends@shop.example",
    address: "https://amends.shop.example",
    secrets: { smtp_url: sink.url },
  } as never);
  const kept = await invite("cas@shop.example", "reviewer");
  const back = await invite("dee@shop.example", "reviewer");
  expect([kept.mailed, back.mailed]).toEqual([true, true]);
  await store.people.uninvite("main", back.id);
  await server.services.delivery.look();
  expect(sink.mails.map(({ to }) => to)).toEqual([["cas@shop.example"]]);
  const flowed = sink.mails[0]?.raw.replace(/=\r\n/g, "").replace(/=3D/g, "=") ?? "";
  expect(flowed).toContain(`https://amends.shop.example${kept.path}`);
  sink.close();
});
