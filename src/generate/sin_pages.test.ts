import { expect, it } from "vitest";
import { SINS } from "../sins/index.ts";
import { TRACK_RECORDS } from "../sins/track_records.ts";
import { sinPages } from "./sin_pages.ts";

const pages = sinPages(SINS, TRACK_RECORDS);

it("writes a page for every sin, and lists them all", () => {
  expect(Object.keys(pages)).toHaveLength(SINS.length + 1);
  for (const { id } of SINS) expect(pages["docs/sins/README.md"]).toContain(`(${id}.md)`);
});

it.each(SINS.map((sin) => [sin.id, sin] as const))("%s: all there is to know", (id, sin) => {
  const page = pages[`docs/sins/${id}.md`] ?? "";
  expect(page).toContain(sin.definition);
  expect(page).toContain(sin.remedy);
  for (const branch of Object.keys(sin.explanations))
    expect(
      page.split("\n").filter((line) => line.startsWith(`| \`${id}.${branch}\` |`)).length,
    ).toBeGreaterThan(1);
  const quoted = page.split("\n").filter((line) => line.startsWith("> "));
  const turns = [...sin.examples.positive, ...sin.examples.negative].flatMap((one) =>
    one.turns.split(" / "),
  );
  expect(quoted).toHaveLength(turns.length);
});

it("says what stands behind a number", () => {
  const sin = { ...SINS[0], id: "rudeness" as const } as (typeof SINS)[number];
  const branch = Object.keys(sin.explanations)[0] ?? "";
  const rule = `rudeness.${branch}`;
  const row = (records: Parameters<typeof sinPages>[1]) => {
    const page = sinPages([sin], records)["docs/sins/rudeness.md"];
    const rows = page?.split("\n").filter((line) => line.startsWith(`| \`${rule}\` |`));
    return rows?.slice(1);
  };
  expect(row({})).toEqual([`| \`${rule}\` | | | | not yet checked by anybody |`]);
  expect(row({ [rule]: { right: 3, wrong: 0 }, [`${rule}:en`]: { right: 29, wrong: 1 } })).toEqual([
    `| \`${rule}\` | all | 3 of 3 (40-99%) | none | too few cases; please look |`,
    `| \`${rule}\` | en | 29 of 30 (83-99%) | none | real conversations; counted |`,
  ]);
  expect(row({ [`${rule}:es`]: { right: 1, wrong: 0, written: { right: 40, wrong: 1 } } })).toEqual(
    [
      `| \`${rule}\` | es | 1 of 1 (16-99%) | 40 of 41 | too few real cases, so conversations written to test the sin stand in; counted |`,
    ],
  );
  expect(row({ [rule]: { right: 10, wrong: 20 } })?.[0]).toContain("right too seldom");
});
