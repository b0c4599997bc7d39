import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore } from "../../store/index.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import type { Store } from "../../store/types.ts";
import { ranOn } from "../testing/opened.ts";
import { identitiesCommand } from "./identities.ts";

const ONE = "rosa-1@home.example";
const OTHER = "rosa-2@home.example";

let store: Store;
beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
  await store.createWorkspace("main", "My team", false);
  const of = (id: string, email: string) =>
    reviewed(
      talk(id, ["Where is it?", "I will look."], {
        customer: { id: email, name: "Rosa Lim", email },
      }),
    );
  await store.write("main", [of("1", ONE), of("2", OTHER)]);
});
afterAll(() => store.close());

const identities = (...argv: string[]) => ranOn(store, identitiesCommand, argv);
const link = (...argv: string[]) => identities("link", "--kind", "customer", ...argv);

it("links two addresses, lists it, and takes it back by its id", async () => {
  expect(await identities("list")).toBe("");
  expect(await link(OTHER, ONE)).toBe(`${OTHER} counts as ${ONE} now.\n`);
  const listed = await identities("list");
  expect(listed).toContain(`\tcustomer\t${OTHER}\tis ${ONE}\t`);
  expect(listed).toContain("command line");
  const [id = ""] = listed.split("\t");
  expect(await identities("unlink", id)).toBe("Taken back.\n");
  expect(await identities("list")).toBe("");
  await expect(identities("unlink", id)).rejects.toMatchObject({ code: "not_found" });
});

it("refuses a circle, one with itself, and a kind that there is not", async () => {
  await link(OTHER, ONE);
  await expect(link(ONE, OTHER)).rejects.toMatchObject({ code: "conflict" });
  await expect(link(ONE, ONE)).rejects.toThrow("the same already");
  await expect(identities("link", "--kind", "robot", ONE, OTHER)).rejects.toThrow("robot");
  await expect(identities("link", ONE, OTHER)).rejects.toThrow("--kind");
});
