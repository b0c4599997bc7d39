import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { ConnectionTrouble } from "../../connect/trouble.ts";
import type { Connector } from "../../connect/types.ts";
import { connectionsDesk } from "../../jobs/connections/desk.ts";
import { testConnections } from "../../jobs/connections/testing/test_connections.ts";
import { vaultWith } from "../../jobs/delivery/vault.ts";
import { openStore } from "../../store/index.ts";
import type { Store } from "../../store/types.ts";
import { openedWith } from "../testing/opened.ts";
import { memoryTerminal, NOW } from "../testing/run.ts";
import { connectCommand } from "./connect.ts";

const imap: Connector<{ host: string; folders?: string[] | undefined }, { password: string }> = {
  kind: "imap",
  settings: z.object({
    host: z.string(),
    folders: z.array(z.string()).optional(),
    user: z.string().optional(),
    since: z.string().nullable().default(null),
    staff: z.array(z.string()).default([]),
    private_network: z.boolean().default(false),
  }),
  secrets: z.object({ password: z.string() }),
  pollSeconds: 60,
  async test({ settings: { host }, secrets: { password } }) {
    if (password !== "open sesame") throw new ConnectionTrouble("the password is wrong");
    return { account: host, choices: [{ id: "INBOX", name: "INBOX", messages: 7, chosen: true }] };
  },
  async *pull() {
    yield* [];
  },
};

let store: Store;
beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
});
afterAll(() => store.close());

async function connect(argv: readonly string[], stdin = ""): Promise<string> {
  const { terminal, text } = memoryTerminal();
  const open = openedWith(store);
  const vault = vaultWith("a key for tests, thirty-two long");
  const desk = connectionsDesk(store, { vault, now: () => NOW, connectors: { imap } });
  const command = connectCommand(async (place) =>
    Object.assign(await open(place), {
      connections: async () => ({ ...testConnections(store, () => NOW), desk }),
    }),
  )({ ...terminal, stdin: Readable.from(stdin === "" ? [] : [Buffer.from(stdin)]) });
  for (const one of [command, ...command.commands])
    one.exitOverride().configureOutput({ writeErr: () => {} });
  await command.parseAsync([...argv], { from: "user" });
  return text();
}

it("adds, lists, tests, pauses, resumes, removes and erases", async () => {
  const add = [
    "add",
    "imap",
    "--name",
    "Support",
    "--set",
    "host=mail.example",
    "--set",
    'folders=["INBOX"]',
  ];
  expect(await connect([...add, "--test"], "open sesame\n")).toBe(
    "It works: mail.example\n* INBOX (7)\n* taken unless you choose\n",
  );
  expect(await connect(["list"])).toBe("No connections.\n");
  const added = await connect(add, "open sesame\n");
  expect(added).toMatch(/^\S+ Support \(IMAP\)\n {2}backfilling, 0 messages in 0 conversations/);
  const [id = ""] = added.split(" ");
  expect(JSON.parse(await connect(["list", "--json"]))).toMatchObject([
    { id, settings: { folders: ["INBOX"] } },
  ]);
  expect(await connect(["test", id])).toContain("It works: mail.example");
  expect(await connect(["pause", id])).toContain("paused");
  expect(await connect(["resume", id])).toContain("backfilling");
  expect(await connect(["problems", id])).toBe("None.\n");
  expect(await connect(["remove", id])).toContain("disconnected");
  await expect(connect(["erase", id])).rejects.toThrow("cannot be undone");
  expect(await connect(["erase", id, "--yes"])).toBe("Erased 0 conversations.\n");
  expect(await connect(["list"])).toBe("No connections.\n");
});

it("changes name, settings and secrets of a connection that goes on", async () => {
  const [id = ""] = (
    await connect(["add", "imap", "--set", "host=mail.example"], "open sesame\n")
  ).split(" ");
  const change = (argv: readonly string[], stdin = "") => connect(["change", id, ...argv], stdin);
  expect(await change(["--name", "Help", "--set", 'folders=["Sent"]'])).toMatch(
    /^\S+ Help \(IMAP\)/,
  );
  expect(await change(["--set", "since=2026-01-01"])).toContain("from its beginning again");
  const [stored] = JSON.parse(await connect(["list", "--json"]));
  expect(stored.settings).toMatchObject({ folders: ["Sent"], since: "2026-01-01" });
  expect(await change(["--set", "folders=null", "--secret", "password"], "open sesame")).toContain(
    "Help",
  );
  expect(JSON.parse(await connect(["list", "--json"]))[0].settings.folders).toBeUndefined();
  await expect(change(["--secret", "password"], "guess")).rejects.toThrow("password is wrong");
  await expect(change(["--set", "user=other@shop.example"])).rejects.toThrow("another account");
  await expect(change([])).rejects.toThrow("--name, --set or --secret");
  await connect(["erase", id, "--yes"]);
});

it("tells what is wrong, and stores nothing then", async () => {
  const add = (kind: string, stdin: string) =>
    connect(["add", kind, "--set", "host=mail.example"], stdin);
  await expect(add("imap", "guess")).rejects.toThrow("the password is wrong");
  await expect(add("imap", '{"password": "guess"}')).rejects.toThrow("the password is wrong");
  await expect(add("imap", "{guess")).rejects.toThrow("looks like JSON");
  await expect(add("imap", "")).rejects.toThrow("secrets.password");
  await expect(add("pigeon", "x")).rejects.toThrow('no connection of kind "pigeon"');
  expect(await connect(["list"])).toBe("No connections.\n");
});

it("says what may be written, lists what was, and takes back", async () => {
  const added = await connect(["add", "imap", "--set", "host=mail.example"], "open sesame\n");
  const [mailbox = ""] = added.split(" ");
  expect(await connect(["write-back", mailbox])).toContain("Nothing can be written");
  await expect(connect(["write-back", mailbox, "--set", "broken=true"])).rejects.toThrow(
    "Nothing can be written",
  );
  const desk = { id: "z", kind: "chatwoot", name: "Chat", settings: {}, secrets: null } as const;
  await store.connections.add("main", desk);
  expect(await connect(["write-back", "z"])).toMatch(/^Off\nTag: none/);
  const set = ["--set", "broken=true", "--set", 'sins=["rudeness"]', "--set", "findings=true"];
  expect(await connect(["write-back", "z", ...set])).toContain(
    "Notes: findings (rudeness); promises not kept, since",
  );
  await expect(connect(["write-back", "z", "--set", "colour=red"])).rejects.toThrow(
    "no such setting",
  );
  expect(await connect(["writes", "z"])).toBe("Nothing was written.\n");
  expect(JSON.parse(await connect(["writes", "z", "--json"]))).toEqual([]);
  await expect(connect(["undo", "z"])).rejects.toThrow("--all");
  await expect(connect(["undo", "z", "note_1"])).rejects.toThrow("nothing to undo");
  expect(await connect(["undo", "z", "--all"])).toBe("0 will be taken back.\n");
});

it("shows the address of the sidebar page, and who may show it", async () => {
  const before = await connect(["sidebar"]);
  expect(before).toMatch(/^Page: \/sidebar\/main\/\S+\nShown by: nobody\n$/);
  const site = "https://acme.zendesk.com";
  expect(await connect(["sidebar", "--origin", site])).toContain(`Shown by: ${site}`);
  await expect(connect(["sidebar", "--origin", "acme"])).rejects.toThrow("scheme, host and port");
  const renewed = await connect(["sidebar", "--renew"]);
  expect(renewed).toContain(site);
  expect(renewed.split("\n")[0]).not.toBe(before.split("\n")[0]);
  expect(await connect(["sidebar", "--none"])).toContain("Shown by: nobody");
});
