import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Delivery, PromisedOrder } from "../../model/order.ts";
import type { ComplianceReport } from "../../model/promise_views.ts";
import { openStore } from "../../store/index.ts";
import { demoReviewed } from "../../store/testing/samples.ts";
import type { Store } from "../../store/types.ts";
import { openedWith } from "../testing/opened.ts";
import { memoryTerminal, NOW } from "../testing/run.ts";
import { complianceCommand } from "./compliance.ts";

let store: Store;

async function compliance(...argv: string[]): Promise<string> {
  const { terminal, text } = memoryTerminal();
  const command = complianceCommand(openedWith(store))(terminal);
  command.exitOverride().configureOutput({ writeErr: () => {} });
  await command.parseAsync(argv, { from: "user" });
  return text();
}

beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
  await store.createWorkspace("main", "Main", false);
  await store.write("main", demoReviewed());
  const orders = Array.from({ length: 6 }, (_unused, i) =>
    PromisedOrder.parse({ order: `A-${i}`, promised: "2026-03-03", items: [{ sku: "K" }] }),
  );
  const deliveries = orders.map(({ order }, i) =>
    Delivery.parse({ order, delivered_at: `2026-03-0${i < 3 ? 2 : 9}T10:00:00Z` }),
  );
  await store.orders.write("main", { orders, deliveries }, NOW);
});
afterAll(() => store.close());

describe("amends compliance", () => {
  it("tells promises and orders with their intervals, and people in the order of names", async () => {
    const text = await compliance();
    const report = JSON.parse(await compliance("--format", "json")) as ComplianceReport;
    const { overall, orders, groups } = report;
    expect(text).toContain(`Promises kept on time: ${Math.round(100 * (overall.value ?? 0))}% (`);
    expect(text).toContain(
      `of ${overall.n}${overall.n < 30 ? ", low data" : ""})\n  ${overall.kept} kept, ${overall.late} late`,
    );
    expect(orders).toMatchObject({ orders: 6, kept: 3, late: 3 });
    expect(text).toContain("Orders: 6\n  kept on time: 50% (19% to 81%, of 6, low data)");
    expect(text).toContain("as ordered: too few known");
    expect(text).toMatch(/Compliance, the smaller share: \d+% \(promises and orders on time\)/);
    const people = [...text.matchAll(/^ {2}person (.*?):/gm)].map(([, name]) => name);
    expect(people).toEqual(groups.held_by.map(({ key }) => key));
  });

  it("tells of a person or a period, and refuses what is no day", async () => {
    expect(await compliance("--person", "Marta")).not.toContain("Orders:");
    expect(await compliance("--from", "2026-03-01", "--to", "2026-03-31")).toContain("Orders: 6");
    await expect(compliance("--from", "March")).rejects.toThrow(/a day is written/);
  });
});
