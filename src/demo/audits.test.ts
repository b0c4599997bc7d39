import { expect, it } from "vitest";
import { itemOf } from "../audits/checklists/index.ts";
import { demoAudits } from "./audits.ts";

const NOW = "2026-03-04T09:00:00+08:00";

it("has audits of both checklists and kinds, all in the past, of items that there are", () => {
  const audits = demoAudits(NOW).map(({ audit }) => audit);
  expect(new Set(audits.map(({ checklist }) => checklist)).size).toBe(2);
  expect(new Set(audits.map(({ kind }) => kind)).size).toBe(2);
  expect(audits.filter(({ at }) => Date.parse(at ?? "") > Date.parse(NOW))).toEqual([]);
  for (const { checklist, answers } of audits)
    for (const { item } of answers) expect(itemOf(item)?.checklist).toBe(checklist);
});

it("has something to see to, some of it overdue, and something seen to", () => {
  const wrong = demoAudits(NOW)
    .flatMap(({ audit }) => audit.answers)
    .filter(({ answer }) => answer === "no");
  expect(wrong).toHaveLength(9);
  expect(wrong.filter(({ done }) => done)).toHaveLength(2);
  expect(wrong.filter(({ due }) => due !== null && due < "2026-03-04")).toHaveLength(1);
});
