import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { ImportView } from "../../model/api.ts";
import type { TablePreview } from "../../model/table.ts";
import { testServer } from "../testing/test_server.ts";
import type { RunImport } from "./order.ts";

const PATH = "/api/workspaces/main/imports";
type Server = Awaited<ReturnType<typeof testServer>>;
let server: Server;
let owner: Record<string, string>;

const start = async (over: Parameters<typeof testServer>[0] = {}) => {
  server = await testServer(over);
  owner = await server.owner();
};
const send = (query: string, body: RequestInit["body"], headers: Record<string, string> = {}) =>
  server.ask(`${PATH}?${query}`, {
    method: "POST",
    body: body ?? null,
    headers: { ...owner, ...headers },
  });
const uploads = () => readdir(join(server.folder, "uploads")).catch(() => []);
const imported = async (id: string) => {
  await server.services.imports.idle();
  return (await (await server.ask(`${PATH}/${id}`, { headers: owner })).json()) as ImportView;
};

/** An import that waits until it is let go. */
function held() {
  const started: string[] = [];
  const free: (() => void)[] = [];
  const run: RunImport = async (order, _input, onProgress, signal) => {
    started.push(order.name);
    const view = await server.store.import(order.workspace, order.id);
    if (view !== null) onProgress({ ...view, conversations: 7 });
    await new Promise<void>((resolve) => {
      free.push(resolve);
      signal.addEventListener("abort", () => resolve());
    });
    if (view !== null && !signal.aborted) {
      await server.store.saveImport(order.workspace, { ...view, state: "done" });
    }
  };
  return { run, started, free };
}

const breaking: RunImport = () => Promise.reject(new Error("secret words of a customer"));

const until = async (condition: () => boolean) => {
  await expect.poll(condition, { timeout: 30_000, interval: 10 }).toBe(true);
};

describe("sending a file", () => {
  beforeEach(() => start());

  it("imports it in the background and leaves nothing on disk", async () => {
    const response = await send(
      "name=C:%5Cmail%5Ca.mbox&staff=shop.example,%20x@y.example",
      "a\nb\n",
    );
    expect(response.status).toBe(202);
    const view = (await response.json()) as ImportView;
    expect(response.headers.get("location")).toBe(`${PATH}/${view.id}`);
    expect(view).toMatchObject({ name: "a.mbox", state: "running", bytes: 4 });
    expect(await imported(view.id)).toMatchObject({
      state: "done",
      conversations: 2,
      bytes_read: 4,
    });
    expect(await uploads()).toEqual([]);
    const list = (await (await server.ask(PATH, { headers: owner })).json()) as ImportView[];
    expect(list.map(({ id }) => id)).toContain(view.id);
    const elsewhere = PATH.replace("main", "demo");
    expect((await server.ask(`${elsewhere}/${view.id}`, { headers: owner })).status).toBe(404);
  });

  it.each(["..%2F..%2Fetc%2Fpasswd", "%2Fetc%2Fpasswd", "..%5C..%5Cpasswd"])(
    "a name like %s writes nowhere else",
    async (name) => {
      const view = (await (await send(`name=${name}`, "x\n")).json()) as ImportView;
      expect(view.name).toBe("passwd");
      expect(await imported(view.id)).toMatchObject({ state: "done" });
    },
  );

  it.each([
    ["", "x", {}, 400],
    ["name=a", "", {}, 400],
    ["name=a", "x", { "content-type": "multipart/form-data; boundary=x" }, 400],
    ["name=a", "x".repeat(2_000_000), {}, 413],
    ["name=a", "x", { "content-length": "9999999999" }, 413],
  ])("?%s is refused (%#)", async (query, body, headers, status) => {
    expect((await send(query, body, headers as unknown as Record<string, string>)).status).toBe(
      status,
    );
    expect(await uploads()).toEqual([]);
  });
});

describe("looking at a table", () => {
  beforeEach(() => start());
  const table = "Case,Sender type,Words\n1,customer,Where is it?\n1,agent,On its way.\n";
  const look = (query: string, body = table) =>
    server.ask(`${PATH}/preview?${query}`, { method: "POST", body, headers: owner });

  it("tells what its columns would be read as, and stores nothing", async () => {
    const guessed = (await (await look("name=t.csv")).json()) as TablePreview;
    expect(guessed.mapping).toEqual({ conversation: "Case", role: "Sender type" });
    expect(guessed.missing).toContain('no column for "text"');
    const mapping = encodeURIComponent(JSON.stringify({ text: "Words" }));
    const told = (await (await look(`name=t.csv&mapping=${mapping}`)).json()) as TablePreview;
    expect(told).toMatchObject({ missing: null, rows: 2, bad_records: [] });
    expect(told.conversations[0]?.messages.map(({ text }) => text)).toEqual([
      "Where is it?",
      "On its way.",
    ]);
    expect(await (await server.ask(PATH, { headers: owner })).json()).toEqual([]);
    expect(await uploads()).toEqual([]);
  });

  it("refuses what is no table, and a mapping that is none", async () => {
    expect((await look("name=a.mbox")).status).toBe(400);
    expect((await look("name=t.csv", "Case,Words\n")).status).toBe(400);
    expect((await look("name=t.csv&mapping=%5B1%5D")).status).toBe(400);
  });

  it("keeps the mapping that is told with the file", async () => {
    const orders: unknown[] = [];
    const run: RunImport = async (order) => void orders.push(order.mapping);
    await start({ run });
    expect((await send("name=t.csv&mapping=%7B%22text%22:%22Words%22%7D", table)).status).toBe(202);
    await server.services.imports.idle();
    expect(orders).toEqual([{ text: "Words" }]);
  });
});

describe("several files", () => {
  it("are imported one after the other, and too many are told to come back", async () => {
    const { run, started, free } = held();
    await start({ run });
    const names = Array.from({ length: 8 }, (_unused, i) => `file${i}`);
    for (const name of names) expect((await send(`name=${name}`, "x")).status).toBe(202);
    const ninth = await send("name=ninth", "x");
    expect(ninth.status).toBe(429);
    expect(Number(ninth.headers.get("retry-after"))).toBeGreaterThan(0);
    for (let i = 0; i < 8; i += 1) {
      await until(() => free.length > i);
      expect(started).toEqual(names.slice(0, i + 1));
      free[i]?.();
    }
    await server.services.imports.idle();
    expect((await send("name=later", "x")).status).toBe(202);
    await until(() => free.length > 8);
    free[8]?.();
  });
});

describe("an import that breaks", () => {
  it("is failed, with no word of the file in log or answer", async () => {
    await start({ run: breaking });
    const { id } = (await (await send("name=a", "x")).json()) as ImportView;
    const view = await imported(id);
    expect(view.state).toBe("failed");
    expect(JSON.stringify([view, server.lines])).not.toContain("secret words");
    expect(await uploads()).toEqual([]);
  });
});

describe("a restart", () => {
  it("goes on with what was cut short, and removes half uploads", async () => {
    const { run, started } = held();
    await start({ run });
    const { id } = (await (
      await send("name=a.csv&kind=csv&staff=x.example", "a\nb\n")
    ).json()) as ImportView;
    await until(() => started.length === 1);
    await server.services.imports.close();
    expect((await uploads()).length).toBe(2);
    await writeFile(join(server.folder, "uploads", "half.data"), "half");

    const { openImportDesk } = await import("./desk.ts");
    const { countLines } = await import("../testing/count_lines.ts");
    const orders: object[] = [];
    const again = openImportDesk({
      store: server.store,
      run: (order, ...rest) => {
        orders.push(order);
        return countLines(server.store, () => "now")(order, ...rest);
      },
      folder: join(server.folder, "uploads"),
      limit: 1000,
      now: () => "now",
      log: server.services.log,
    });
    await again.resume();
    await again.idle();
    expect(orders).toEqual([
      { id, workspace: "main", name: "a.csv", kind: "csv", staff: ["x.example"] },
    ]);
    expect(await again.view("main", id)).toMatchObject({ state: "done", conversations: 2 });
    expect(await uploads()).toEqual([]);
  });
});
