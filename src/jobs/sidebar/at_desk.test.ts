import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore, type OpenStore } from "../../store/index.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import { storedAtDesk } from "./at_desk.ts";

let open: OpenStore;
beforeAll(async () => {
  open = await openStore({ memory: true });
  const { store } = open;
  await store.createWorkspace("main", "Main", false);
  const kept = (id: string, source?: object) =>
    reviewed({
      ...talk(id, ["Where is it?"]),
      ...(source === undefined ? {} : { source }),
    } as never);
  await store.write("main", [
    kept("12", { kind: "chatwoot", site: "a.example", account: "1" }),
    kept("chatwoot:12", { kind: "chatwoot", site: "b.example", account: "1", id: "12" }),
    kept("zendesk:12", { kind: "zendesk", account: "acme", id: "12" }),
    kept("14", { kind: "zendesk", account: "acme" }),
    kept("15"),
  ]);
});
afterAll(() => open.store.close());

it.each([
  ["the account that is told", "12", { desk: "chatwoot", site: "b.example" }, "chatwoot:12"],
  ["the other one", "12", { desk: "chatwoot", site: "a.example", account: "1" }, "12"],
  ["the only one of a kind", "12", { desk: "zendesk" }, "zendesk:12"],
  ["none of several accounts", "12", { desk: "chatwoot" }, null],
  ["none of several desks", "12", { desk: "any" }, null],
  ["no other desk's", "14", { desk: "chatwoot" }, null],
  ["no other account's", "14", { desk: "zendesk", account: "other" }, null],
  ["the only one that there is", "14", { desk: "any" }, "14"],
  ["one without a source, to who asks for any", "15", { desk: "any" }, "15"],
  ["one without a source, to no desk", "15", { desk: "front" }, null],
  ["nothing that is not there", "99", { desk: "any" }, null],
] as const)("finds %s", async (_what, id, at, wanted) => {
  expect(await storedAtDesk(open.store, "main", id, at)).toBe(wanted);
});
