import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore } from "../../store/index.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import type { Store } from "../../store/types.ts";
import { ranOn } from "../testing/opened.ts";
import { NOW } from "../testing/run.ts";
import { retentionCommand } from "./retention.ts";

let store: Store;
beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
  await store.createWorkspace("main", "My team", false);
  const old = (id: string, texts: readonly string[]) => {
    const conversation = talk(id, texts);
    for (const message of conversation.messages)
      if (message.at !== undefined) message.at = message.at.replace("2026-03", "2025-11");
    return reviewed(conversation, NOW);
  };
  await store.write("main", [
    old("old", ["Where is it?", "Read the website."]),
    reviewed(talk("young", ["Where is it?", "Read the website."]), NOW),
  ]);
});
afterAll(() => store.close());

const retention = (...argv: string[]) => ranOn(store, retentionCommand, argv);
const ids = async () => {
  const found: string[] = [];
  for await (const { conversation } of store.each("main")) found.push(conversation.id);
  return found.toSorted();
};

it("tells what would go, sets it only when it is said twice, erases, and keeps numbers of the month", async () => {
  expect(await retention("show")).toBe("Everything is kept.\n");
  const tried = await retention("try", "60");
  expect(tried).toMatch(/^Before 2026-01-09/);
  expect(tried).toContain("1 conversations with 2 messages would go");
  await expect(retention("set", "60")).rejects.toThrow("nothing was set");
  expect(await retention("run")).toBe("Erased 0 conversations.\n");
  expect(await ids()).toEqual(["old", "young"]);
  expect(await retention("set", "60", "--yes")).toMatch(
    /^Conversations are erased 60 days after their last message, except those with an open promise\./,
  );
  expect(await retention("run")).toBe("Erased 1 conversations.\n");
  expect(await ids()).toEqual(["young"]);
  expect(await retention("show")).toMatch(/\n2025-11\t1 conversations\t2 messages\t/);
  expect(await retention("off")).toBe("Everything is kept.\n");
});

it("takes no number of days that would erase at once, or never", async () => {
  for (const days of ["1", "0", "soon", "99999"])
    await expect(retention("try", days)).rejects.toThrow("no number of days");
});

it("says when open promises protect nothing", async () => {
  expect(await retention("set", "30", "--no-keep-open", "--yes")).toMatch(
    /^Conversations are erased 30 days after their last message\. /,
  );
  await retention("off");
});
