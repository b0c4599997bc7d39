import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PromiseRow } from "../../model/promise_views.ts";
import { openStore } from "../../store/index.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import type { Store } from "../../store/types.ts";
import { openedWith } from "../testing/opened.ts";
import { memoryTerminal, run } from "../testing/run.ts";
import { promisesCommand } from "./promises.ts";

const TALKS = [
  talk("a", ["Where is it?", "We will send it by Tuesday at 5 pm."], { team: "Returns" }),
  talk("b", ["¿Dónde está mi pedido?", "Le llamaré el viernes a las 3 de la tarde."]),
  talk("c", ["Where is it?", "We will look into it soon."]),
];
const STDIN = TALKS.map((one) => `${JSON.stringify(one)}\n`).join("");
const AT = "2026-03-06T09:00:00Z";

let store: Store;

async function stored(...argv: string[]) {
  const { terminal, text } = memoryTerminal();
  let code = 0;
  const command = promisesCommand(openedWith(store))(terminal, (own) => {
    code = own;
  });
  for (const one of [command, ...command.commands])
    one.exitOverride().configureOutput({ writeErr: () => {} });
  await command.parseAsync(argv, { from: "user" });
  return { code, out: text() };
}

beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
  await store.createWorkspace("main", "Main", false);
  await store.write(
    "main",
    TALKS.map((one) => reviewed(one, AT)),
  );
});
afterAll(() => store.close());

const conversations = (out: string) =>
  out
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as PromiseRow).conversation);

describe("amends promises", () => {
  it.each<[string[], string[]]>([
    [["--team", "Returns"], ["a"]],
    [
      ["--owner", "Ben Ortiz"],
      ["a", "b", "c"],
    ],
    [["--owner", "Nobody"], []],
    [["--language", "es"], ["b"]],
    [["--no-dated"], ["c"]],
    [
      ["--dated", "--type", "firm"],
      ["a", "b"],
    ],
    [["--due", "today"], ["b"]],
    [["--due", "unverifiable"], ["a"]],
    [["--due", "2026-03-03"], ["a"]],
    [["--state", "stale"], ["c"]],
  ])("%j chooses the same from files and from the workspace", async (argv, wanted) => {
    const format = ["--format", "ndjson", "--now", AT];
    const files = await run(["promises", ...argv, ...format], { stdin: STDIN });
    expect(conversations(files.out)).toEqual(wanted);
    expect(conversations((await stored("--from-workspace", ...argv, ...format)).out)).toEqual(
      wanted,
    );
  });

  it("tells how a broken promise was made good, the same from files and from the workspace", async () => {
    const late = talk("late", [
      "Where is it?",
      "We will send the label within 30 minutes.",
      "Where is the label? I have not received it.",
      "Sorry, but we have been very busy. I will send it soon.",
    ]);
    await store.createWorkspace("late", "Late", false);
    await store.write("late", [reviewed(late, AT)]);
    const argv = ["--state", "broken", "--now", AT];
    const files = await run(["promises", ...argv], { stdin: `${JSON.stringify(late)}\n` });
    expect(files.out).toMatch(/^ {26}repair .*; missing: .*responsibility/m);
    expect((await stored("--from-workspace", "late", ...argv)).out).toBe(files.out);
    const lines = await stored("--from-workspace", "late", ...argv, "--format", "ndjson");
    const [row] = lines.out.split("\n");
    expect((JSON.parse(row ?? "") as PromiseRow).repair_record).toMatchObject({
      missing: expect.arrayContaining(["responsibility"]) as unknown,
      faults: [{ fault: "excuse" }, { fault: "no_date" }],
    });
  });

  it("writes CSV, with a head also when there is nothing", async () => {
    const { out } = await stored("--from-workspace", "main", "--format", "csv", "--now", AT);
    expect(out.split("\r\n")).toHaveLength(5);
    const none = await stored("--from-workspace", "--format", "csv", "--owner", "Nobody");
    expect(none.out).toMatch(/^id,conversation,[a-z_,]+\r\n$/);
  });

  it("knows the workspace by its name only", async () => {
    await expect(stored("--from-workspace", "other")).rejects.toThrow(/no workspace "other"/);
  });
});

describe("amends promises mark", () => {
  const idOf = async (conversation: string) =>
    (await store.conversation("main", conversation))?.review.promises[0]?.id ?? "";

  it("marks with a reason, shows it, and takes it back", async () => {
    const id = await idOf("a");
    const marked = await stored("mark", id, "--kept", "--reason", "By telephone.", "--by", "Ana");
    expect(marked.out).toContain("marked kept by Ana at 2026-03-10T10:00:00.000Z: By telephone.");
    const kept = await stored("--from-workspace", "--state", "kept");
    expect(kept.out).toContain(id);
    const [mark] = (await store.marks("main", ["a"])).get("a") ?? [];
    await stored("mark", id, "--withdraw", mark?.id ?? "", "--reason", "No, another one.");
    expect((await stored("--from-workspace", "--state", "kept")).out).toBe("No such promises.\n");
  });

  it("shows the new promise of a new date", async () => {
    const date = "2026-03-20T09:00:00Z";
    const argv = ["mark", await idOf("c"), "--renegotiated", date, "--reason", "She can wait."];
    const { out } = await stored(...argv);
    expect(out).toContain("Renegotiated");
    expect(out).toContain(`${date}      Open`);
  });

  it("takes exactly one mark, and insists on a reason", async () => {
    const id = await idOf("b");
    await expect(stored("mark", id, "--kept")).rejects.toThrow(/--reason/);
    await expect(stored("mark", id, "--reason", "x")).rejects.toThrow(/exactly one/);
    await expect(stored("mark", id, "--kept", "--broken", "--reason", "x")).rejects.toThrow(
      /exactly one/,
    );
    await expect(stored("mark", id, "--kept", "--reason", " ")).rejects.toThrow(/reason/);
    await expect(stored("mark", "p_none", "--kept", "--reason", "x")).rejects.toThrow(/no such/);
  });
});
