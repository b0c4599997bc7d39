import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import type { OrderImportView, OrderPage } from "../../model/order.ts";
import { openStore } from "../../store/index.ts";
import { testServer } from "../testing/test_server.ts";

let server: Awaited<ReturnType<typeof testServer>>;
let owner: Record<string, string>;
beforeAll(async () => {
  const { store } = await openStore({ memory: true });
  await store.createWorkspace("main", "My team", false);
  server = await testServer({ store });
  owner = await server.owner();
});

const post = (path: string, body: RequestInit["body"], type = "application/json") =>
  server.ask(`/api/workspaces/main/${path}`, {
    method: "POST",
    body: body ?? null,
    headers: { ...owner, "content-type": type },
  });
const taken = async (response: Response) => {
  expect(response.status).toBe(200);
  return (await response.json()) as OrderImportView;
};

const ORDER = {
  order: "A-1",
  customer: { email: "rosa@home.example" },
  promised: "2026-02-24",
  items: [{ name: "Kettle", colour: "black" }],
};
const DELIVERY = {
  order: "A-1",
  delivered_at: "2026-02-24T10:00:00Z",
  items: [{ name: "Kettle", colour: "white" }],
};

describe("sending orders", () => {
  it("stores the good ones, names the others, and changes nothing the second time", async () => {
    const body = JSON.stringify({ orders: [ORDER, { order: "A-2", items: [] }] });
    const first = await taken(await post("orders", body));
    expect(first).toMatchObject({
      orders: { created: 1, updated: 0, unchanged: 0 },
      bad: 1,
      bad_records: [{ place: "body.json:1 items", reason: "no item" }],
    });
    expect(await taken(await post("orders", body))).toMatchObject({
      orders: { created: 0, updated: 0, unchanged: 1 },
    });
  });

  it("and deliveries apart, which may come first and are no orders", async () => {
    const body = JSON.stringify([DELIVERY, ORDER]);
    const view = await taken(await post("deliveries", body));
    expect(view).toMatchObject({
      deliveries: { created: 1 },
      orders: { created: 0 },
      bad_records: [{ place: "body.json:1 delivered_at", reason: "an order, not a delivery" }],
    });
    const page = await server.ask("/api/workspaces/main/orders?view=wrong", { headers: owner });
    expect(await page.json()).toMatchObject({
      total: 1,
      items: [
        {
          order: "A-1",
          state: "broken",
          differences: [{ kind: "wrong_colour", delivered: "white" }, { kind: "short" }],
        },
      ],
    });
  });

  it("as CSV names file, line and column", async () => {
    const csv = "order,promised,sku,qty\nB-1,2026-03-06,K,1\nB-2,2026-03-06,K,none\n";
    const view = await taken(await post("orders?name=march.csv", csv, "text/csv"));
    expect(view).toMatchObject({
      orders: { created: 1 },
      bad_records: [{ place: "march.csv:3 qty" }],
    });
  });

  it("reads gzip, NDJSON and a told kind", async () => {
    const lines = `${JSON.stringify({ ...ORDER, order: "C-1" })}\n${JSON.stringify({ ...ORDER, order: "C-2" })}\n`;
    const packed = await taken(await post("orders", gzipSync(lines), "application/octet-stream"));
    expect(packed.orders.created).toBe(2);
    const shop = { id: 9, name: "#9", line_items: [{ sku: "K", quantity: 1 }] };
    const view = await taken(await post("orders?kind=shopify", JSON.stringify({ orders: [shop] })));
    expect(view.orders.created).toBe(1);
    expect(view.notes.join()).toContain("without a promised date");
  });
});

describe("a verdict on an order", () => {
  it("is refused when the order has changed since it was looked at", async () => {
    await taken(await post("orders", JSON.stringify([{ ...ORDER, order: "V-1" }])));
    const come = { ...DELIVERY, order: "V-1", id: "D-1" };
    await taken(await post("deliveries", JSON.stringify([come])));
    const page = await server.ask("/api/workspaces/main/orders?q=V-1", { headers: owner });
    const { items } = (await page.json()) as OrderPage;
    const { contents = "", findings = [] } = items[0] ?? {};
    const request = { order: "V-1", finding: findings[0]?.id, contents, verdict: "wrong" };
    const given = await post("orders/verdicts", JSON.stringify({ ...request, note: "Seen." }));
    expect(given.status).toBe(200);
    expect(await given.json()).toMatchObject({
      verdicts: [{ verdict: "wrong", note: "Seen.", by: "Owner", current: true }],
    });
    const more = { ...come, delivered_at: "2026-02-25T10:00:00Z", id: "D-2" };
    await taken(await post("deliveries", JSON.stringify([more])));
    const again = await post("orders/verdicts", JSON.stringify(request));
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ error: { code: "conflict" } });
    const none = await post("orders/verdicts", JSON.stringify({ ...request, order: "no" }));
    expect(none.status).toBe(404);
  });
});

describe("what cannot be taken", () => {
  it.each([
    ["orders", "", "application/json"],
    ["orders", "x", "multipart/form-data; boundary=x"],
    ["orders?kind=magento", "{}", "application/json"],
    ["orders?name=a.csv", "colour,size\nred,L\n", "text/csv"],
    ["orders?name=a.bin", "\u0000\u0001", "application/octet-stream"],
  ])("POST %s is refused with a reason (%#)", async (path, body, type) => {
    const response = await post(path, body || null, type);
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { message: string } };
    expect(error.message).not.toBe("");
  });

  it("noise and deep nesting are told, not thrown", async () => {
    for (const body of ["[".repeat(5000), '{"orders":[1,null,"x",[[]]]}', '{"order":{}}']) {
      const view = await taken(await post("orders?kind=json", body));
      expect(view.bad).toBeGreaterThan(0);
    }
  });

  it("more than 64 MB is too large", async () => {
    const response = await server.ask("/api/workspaces/main/orders", {
      method: "POST",
      body: "[]",
      headers: { ...owner, "content-type": "application/json", "content-length": "99000000" },
    });
    expect(response.status).toBe(413);
  });

  it("needs somebody who may write, in a workspace that is there", async () => {
    const anybody = await server.ask("/api/workspaces/main/orders", { method: "POST", body: "[]" });
    expect(anybody.status).toBe(401);
    const elsewhere = await server.ask("/api/workspaces/nowhere/orders", { headers: owner });
    expect(elsewhere.status).toBe(404);
  });
});
