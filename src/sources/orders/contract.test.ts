import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { AmendsError, type BadRecord } from "../../model/errors.ts";
import { Delivery, ORDER_SOURCE_KINDS, PromisedOrder } from "../../model/order.ts";
import { headOf, openInput } from "../open.ts";
import type { Input } from "../types.ts";
import { ORDER_SOURCES, orderSourceFor } from "./index.ts";
import type { OrderOptions, OrderRecord } from "./types.ts";

/**
 * What every source of orders must keep to. Its fixtures/ hold files of the kind, with invented
 * content; beside each stands FILE.snap with what comes of it.
 */
const ROOT = "src/sources/orders";
const kinds = Object.keys(ORDER_SOURCE_KINDS);
const fixtures = kinds.flatMap((kind) =>
  readdirSync(join(ROOT, kind, "fixtures"))
    .filter((name) => !name.endsWith(".snap"))
    .map((name) => ({ kind, name, path: join(ROOT, kind, "fixtures", name) })),
);

async function read(kind: string, input: Input, over: Partial<OrderOptions> = {}) {
  const reading = { records: [] as OrderRecord[], notes: [] as string[], bad: [] as BadRecord[] };
  const options = {
    zone: "Asia/Manila",
    note: (text: string) => void reading.notes.push(text),
    bad: (record: BadRecord) => void reading.bad.push(record),
    progress: () => {},
    ...over,
  };
  const source = orderSourceFor(input.name, new Uint8Array(), kind);
  for await (const record of source.read(input, options)) reading.records.push(record);
  return reading;
}

const ofBytes = (name: string, bytes: Uint8Array): Input => ({
  name,
  size: bytes.byteLength,
  stream: Readable.from([bytes]),
});

async function bytesOf(path: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await openInput(path, Readable.from([]))).stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe.each(fixtures)("$kind: $name", ({ kind, name, path }) => {
  it("is recognised by name and first bytes", async () => {
    expect(orderSourceFor(name, await headOf(path)).kind).toBe(kind);
  });

  it("gives the expected orders, deliveries, notes and bad records", async () => {
    const reading = await read(kind, ofBytes(name, await bytesOf(path)));
    expect(reading.records.length).toBeGreaterThan(0);
    for (const record of reading.records) {
      if (record.kind === "order") expect(PromisedOrder.parse(record.order)).toEqual(record.order);
      else expect(Delivery.parse(record.delivery)).toEqual(record.delivery);
    }
    for (const { place } of reading.bad)
      expect([place.file, typeof place.line]).toEqual([name, "number"]);
    await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(
      join(process.cwd(), `${path}.snap`),
    );
  });

  it("is the same in gzip and byte by byte", async () => {
    const bytes = await bytesOf(path);
    const whole = await read(kind, ofBytes(name, bytes));
    expect(await read(kind, ofBytes(name, gzipSync(bytes)))).toEqual(whole);
    const stream = Readable.from(Array.from(bytes, (byte) => Uint8Array.of(byte)));
    expect(await read(kind, { name, size: null, stream })).toEqual(whole);
  });

  it("is read to its end however it is damaged: no crash, no hang", async () => {
    const whole = await bytesOf(path);
    for (let copy = 0; copy < 40; copy += 1) {
      const damaged = Buffer.from(whole);
      const at = (copy * 7919) % damaged.byteLength;
      damaged[at] = (copy * 31) % 256;
      const cut = copy % 3 === 0 ? damaged.subarray(0, at) : damaged;
      // A file of which nothing can be read may end in an error that says so; any other is ours.
      const error: unknown = await read(kind, ofBytes(name, cut)).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error instanceof AmendsError ? null : error).toBeNull();
    }
  }, 20_000);
});

it("has a source for every kind that is named", () => {
  expect(ORDER_SOURCES.map(({ kind }) => kind).sort()).toEqual(kinds.toSorted());
});

it.each(kinds)("%s has a fixture with a bad record beside good ones", async (kind) => {
  const bad: BadRecord[] = [];
  for (const { name, path } of fixtures.filter((one) => one.kind === kind))
    bad.push(...(await read(kind, ofBytes(name, await bytesOf(path)))).bad);
  expect(bad.length).toBeGreaterThan(0);
  for (const { reason } of bad) expect(reason).toBeTruthy();
});

it("an order with one row that cannot be read is left out as a whole", async () => {
  const text =
    "order,promised,sku,quantity\nX-1,2026-03-06,A,1\nX-2,2026-03-06,A,1\nX-1,2026-03-06,B,-2\n";
  const { records, bad } = await read("csv", ofBytes("x.csv", Buffer.from(text)));
  expect(records.map((one) => one.kind === "order" && one.order.order)).toEqual(["X-2"]);
  expect(bad).toMatchObject([{ place: { file: "x.csv", line: 4, field: "quantity" } }]);
});

describe("a shop's own names of fields", () => {
  const shop = async (path: string, over: Partial<OrderOptions>) => {
    const { kind, name } = fixtures.find((one) => one.path.endsWith(path)) ?? {
      kind: "",
      name: "",
    };
    return read(kind, ofBytes(name, await bytesOf(join(ROOT, path))), over);
  };

  it("say when a Shopify shipment arrived, where REST does not", async () => {
    const { records, notes } = await shop("shopify/fixtures/rest.json", {
      deliveredField: "updated_at",
    });
    expect(records.filter(({ kind }) => kind === "delivery")).toMatchObject([
      { delivery: { order: "#1001", delivered_at: "2026-03-06T07:10:00.000Z" } },
    ]);
    expect(notes.join()).not.toContain("deliveredAt");
  });

  it.each([
    ["date_completed_gmt", "2026-03-06T08:00:00.000Z"],
    ["parcel_arrived", "2026-03-06T02:40:00.000Z"],
  ])("say when a WooCommerce order arrived: %s", async (deliveredField, at) => {
    const { records } = await shop("woocommerce/fixtures/orders.json", { deliveredField });
    const delivery = records.find((one) => one.kind === "delivery");
    // The shop says that it came, not what was in it.
    expect(delivery?.delivery).toEqual({ order: "727", id: "727", delivered_at: at });
  });

  it("say what was promised", async () => {
    const { records } = await shop("shopify/fixtures/rest.json", { promisedField: "no such" });
    expect(records.flatMap((one) => (one.kind === "order" ? [one.order.promised] : []))).toEqual([
      undefined,
      undefined,
    ]);
  });
});
