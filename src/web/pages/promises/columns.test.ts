import { expect, it } from "vitest";
import { columnsOf } from "./columns.ts";
import { promiseSearch } from "./search.ts";

it("groups by owner or team, most first, and keeps the order within", () => {
  const rows = ["Bo", "Ana", "Cy", "Ana"].map((owner, id) => ({ owner, team: "Returns", id }));
  expect(columnsOf(rows, "owner")).toEqual([
    ["Ana", [rows[1], rows[3]]],
    ["Bo", [rows[0]]],
    ["Cy", [rows[2]]],
  ]);
  expect(columnsOf(rows, "team")).toEqual([["Returns", rows]]);
});

it("keeps in the address what is known, and drops what is not", () => {
  const known = { view: "kept", by: "team", owner: "Ana", lead: "week", due: "2026-03-04" };
  expect(promiseSearch({ ...known, type: "great", dated: "maybe", from: "x" })).toEqual(known);
});
