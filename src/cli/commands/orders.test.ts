import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../testing/run.ts";

const folder = mkdtempSync(join(tmpdir(), "amends-orders-"));
const put = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const ORDERS = put(
  "orders.csv",
  [
    "order,customer_name,promised,sku,name,colour,quantity",
    "A-1,Nadia Robles,2026-03-04,KT,Kettle,black,1",
    "A-2,=cmd()|x,2026-03-04,MUG,Mug,,4",
    "A-3,Teo Marquez,2026-03-31,MUG,Mug,,1",
    "A-4,Ana Uy,2026-03-04,MUG,Mug,,0",
  ].join("\n"),
);
const DELIVERIES = put(
  "deliveries.csv",
  [
    "order,delivered_at,sku,name,colour,quantity",
    "A-1,2026-03-04T10:00:00Z,,Kettle,white,1",
    "A-2,2026-03-06T10:00:00Z,MUG,Mug,,4",
    "Z-9,2026-03-06T10:00:00Z,MUG,Mug,,4",
  ].join("\n"),
);

describe("amends orders check", () => {
  it("compares orders with deliveries without a database", async () => {
    const { code, out, err } = await run(["orders", "check", ORDERS, DELIVERIES]);
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      "2026-03-04T18:00:00Z      Broken        A-1 Nadia Robles",
      `${" ".repeat(26)}wrong colour: white instead of black (Kettle, black)`,
      `${" ".repeat(26)}short: 0 of 1 came (Kettle, black)`,
      "2026-03-04T18:00:00Z      Kept late     A-2 =cmd()|x",
      `${" ".repeat(26)}late by 2 working days: due 2026-03-04 18:00, complete 2026-03-06 10:00`,
      "2026-03-31T18:00:00Z      Open          A-3 Teo Marquez",
      "3 orders, 2 with something wrong",
      "",
    ]);
    expect(err).toContain(`skipped ${ORDERS}:5 quantity: use a whole number from 1`);
    expect(err).toContain("deliveries of 1 orders that no file holds");
  });

  it("writes NDJSON with findings and proof", async () => {
    const { out } = await run(["orders", "check", ORDERS, DELIVERIES, "--format", "ndjson"]);
    const [first, second] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({
      order: "A-1",
      promised: "2026-03-04",
      findings: [{ rule: "wrong_delivery.order_wrong", source: "structure", quote: "" }],
    });
    expect(second).toMatchObject({
      findings: [{ rule: "broken_promise.order_late", severity: 1 }],
    });
  });

  it("writes CSV that a spreadsheet takes for text", async () => {
    const { out } = await run(["orders", "check", ORDERS, DELIVERIES, "--format", "csv"]);
    expect(out.split("\r\n")[0]).toContain("order,customer,promised,state");
    expect(out).toContain("A-2,'=cmd()|x,2026-03-04,kept_late");
  });

  it("exits with 0 when nothing is wrong, and lists one state", async () => {
    const { code, out } = await run(["orders", "check", ORDERS, "--state", "open"]);
    expect(code).toBe(0);
    expect(out).toContain("A-3");
    expect(out).not.toContain("A-1");
  });

  it("reads standard input as JSON, and says what cannot be read", async () => {
    const { code, err } = await run(["orders", "check"], { stdin: '{"order":"A-1"}\nnonsense\n' });
    expect(code).toBe(2);
    expect(err).toContain("skipped standard input:1 items: a list of items is missing");
    expect(err).toContain("none of the 2 records could be read");
  });

  it.each([
    [["orders", "check", "/nowhere.csv"], "/nowhere.csv: there is no such file"],
    [["orders", "check", ORDERS, "--from", "magento"], "Allowed choices"],
    [["orders"], "check"],
  ])("%j is told what is wrong", async (argv, words) => {
    const { code, err, out } = await run(argv);
    expect(code).not.toBe(1);
    expect(`${err}${out}`).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
