import { describe, expect, it } from "vitest";
import { withTables } from "./page.ts";

const PAGE = `Before
<!-- made of history.ndjson: history -->
stale words
<!-- end -->
between
<!-- made of history.ndjson: sizing -->
stale words
<!-- end -->
after`;

const run = (date: string, share: number) =>
  JSON.stringify({
    date,
    commit: "abc1234",
    machine: { processor: "P", cores: 2, memory_gb: 24, system: "Linux", node: "v20" },
    load: { start: 0.5, end: 2 },
    seconds: 300,
    numbers: {
      import: {
        pglite: {
          conversations: 1000,
          messages: 4000,
          messages_per_second: 500,
          share_of_copy_speed: share,
        },
      },
    },
  });

describe("tables of recorded runs", () => {
  const page = withTables(
    PAGE,
    `${run("2026-11-26T10:00:00.000Z", 0.1)}\n${run("2026-11-27T10:00:00.000Z", 0.2)}\n`,
  );

  it("take the place of what was there, and of nothing else", () => {
    expect(page).not.toContain("stale words");
    expect(page).toMatch(/^Before\n/);
    expect(page).toContain("\nbetween\n");
    expect(page).toMatch(/after$/);
    expect(withTables(page, `${run("2026-11-26T10:00:00.000Z", 0.1)}\n`)).not.toContain(
      "2026-11-27",
    );
  });

  it("show runs beside each other, with goal, machine and load", () => {
    expect(page).toContain("| import, share of the speed of COPY, PGlite | 0.25 | 0.1 | 0.2 |");
    expect(page).toContain(
      "`abc1234`: P, 2 cores, 24 GB, Linux, Node v20; load 0.5 at the start, 2 at the end",
    );
  });

  it("say what was not measured instead of guessing", () => {
    expect(page).toContain(
      "| engine, messages a second and core | 15,000 | not measured | not measured |",
    );
  });

  it("count a day of messages and conversations from the latest run", () => {
    expect(page).toContain(
      "| A laptop, embedded database: import with review | 500 | 43,200,000 | 10,800,000 | `npm run bench -- import` |",
    );
    expect(withTables(PAGE, "")).toContain("Nothing is recorded yet");
  });
});
