import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { BadRecord } from "../model/errors.ts";
import { SOURCE_KINDS } from "../model/source_kinds.ts";
import { SOURCES, sourceFor } from "./index.ts";
import { headOf } from "./open.ts";
import { FIXTURE_KINDS, FIXTURES, readFixture, type Reading } from "./testing/fixtures.ts";

/**
 * What every source must keep to. Its fixtures/ hold files of the kind, with invented content; beside
 * each stands FILE.snap with the conversations, notes and bad records that come of it.
 * `npx vitest run src/sources/contract.test.ts -u` writes those anew: read the difference.
 */
function ids({ conversations }: Reading): string[][] {
  return conversations.map(({ id, messages }) => [id, ...messages.map((message) => message.id)]);
}

describe.each(FIXTURES)("$kind: $name", ({ kind, name, path }) => {
  it("is recognised by name and first bytes", async () => {
    expect(sourceFor(name, await headOf(path)).kind).toBe(kind);
  });

  it("gives the expected conversations, notes and bad records", async () => {
    const reading = await readFixture(kind, path, name);
    expect(reading.conversations.length).toBeGreaterThan(0);
    await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(
      join(process.cwd(), `${path}.snap`),
    );
  });

  it("gives the same ids when it is read again", async () => {
    const once = ids(await readFixture(kind, path, name));
    expect(ids(await readFixture(kind, path, name))).toEqual(once);
    for (const [, ...messages] of once) expect(new Set(messages).size).toBe(messages.length);
  });
});

it("has a source for every kind that is named", () => {
  expect(SOURCES.map(({ kind }) => kind).sort()).toEqual(Object.keys(SOURCE_KINDS).sort());
});

/** A file of these is one record, which is good or bad. */
const ONE_RECORD = new Set(["eml"]);
const several = FIXTURE_KINDS.filter((kind) => !ONE_RECORD.has(kind));

it.each(several)("%s has a fixture with a bad record beside good ones", async (kind) => {
  const bad: BadRecord[] = [];
  for (const fixture of FIXTURES.filter((one) => one.kind === kind))
    bad.push(...(await readFixture(kind, fixture.path, fixture.name)).bad);
  expect(bad.length).toBeGreaterThan(0);
  for (const { place, reason } of bad) {
    expect(place.file).toBeTruthy();
    expect(reason).toBeTruthy();
  }
});
