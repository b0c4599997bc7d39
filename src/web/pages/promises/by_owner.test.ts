import { expect, it } from "vitest";
import { byOwner } from "./by_owner.ts";

it("groups by owner, most first, and keeps the order within", () => {
  const rows = ["Bo", "Ana", "Cy", "Ana"].map((owner, id) => ({ owner, id }));
  expect(byOwner(rows)).toEqual([
    ["Ana", [rows[1], rows[3]]],
    ["Bo", [rows[0]]],
    ["Cy", [rows[2]]],
  ]);
});
