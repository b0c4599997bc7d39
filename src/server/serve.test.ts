import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openUpkeep } from "../jobs/upkeep.ts";
import { testConnections } from "../jobs/connections/testing/test_connections.ts";
import { testDelivery } from "../jobs/delivery/testing/test_delivery.ts";
import type { ImportView } from "../model/api.ts";
import { type Running, type ServeOptions, serve } from "./index.ts";
import { SILENT } from "./log.ts";
import { countLines } from "./testing/count_lines.ts";
import { fakeStore } from "./testing/fake_store.ts";
import { memoryDatabase } from "./testing/pglite_kysely.ts";
import { backupsOfNothing, NO_DATABASE } from "../jobs/backups/testing/no_database.ts";
import { cookieOf } from "./testing/test_server.ts";

const store = fakeStore([{ id: "main", name: "My team", demo: false, conversations: 0 }]);
const database = memoryDatabase();
const ACCOUNT = { name: "Ada", email: "ada@shop.example", password: "correct horse battery" };
let options: ServeOptions;
let running: Running;
let owner: { cookie: string };

beforeAll(async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "amends-serve-"));
  const webFolder = join(dataDir, "web");
  await mkdir(join(webFolder, "assets"), { recursive: true });
  await writeFile(join(webFolder, "index.html"), "<!doctype html><title>the app</title>");
  await writeFile(join(webFolder, "assets", "app-1a2b.js"), "export {};");
  await writeFile(join(dataDir, "private.txt"), "private");
  const runImport = countLines(store, () => new Date().toISOString());
  const upkeep = openUpkeep(store);
  const delivery = testDelivery(store, () => new Date().toISOString());
  options = {
    store,
    database,
    runImport,
    upkeep,
    delivery,
    connections: testConnections(store, () => new Date().toISOString()),
    whole: NO_DATABASE,
    backups: backupsOfNothing(dataDir, () => new Date().toISOString()),
    dataDir,
    webFolder,
    port: 0,
    log: SILENT,
  };
  running = await serve(options);
  const { searchParams } = new URL(running.setupLink ?? "");
  const body = JSON.stringify({ token: searchParams.get("token") });
  const headers = { "content-type": "application/json" };
  owner = { cookie: cookieOf(await get("/api/setup", { method: "POST", headers, body })) };
});
afterAll(() => running.close());

const get = (path: string, init?: RequestInit) => fetch(running.url + path, init);

/** Uploads in pieces, as a browser does with a large file; the pieces wait for the server. */
function upload(pieces: number, piece: Buffer): Promise<ImportView> {
  return new Promise((resolve, reject) => {
    const url = `${running.url}/api/workspaces/main/imports?name=big.ndjson`;
    const sent = request(url, { method: "POST", headers: owner }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString()) as ImportView));
    });
    sent.on("error", reject);
    let left = pieces;
    const write = () => {
      while (left > 0) {
        left -= 1;
        if (!sent.write(piece)) {
          sent.once("drain", write);
          return;
        }
      }
      sent.end();
    };
    write();
  });
}

/** Events of a stream until it ends: name and import. */
async function events(path: string) {
  const response = await get(path, { headers: owner });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const text = await response.text();
  return text
    .split("\n\n")
    .filter((part) => part.includes("data:"))
    .map((part) => ({
      event: /^event: (.*)$/m.exec(part)?.[1],
      view: JSON.parse(/^data: (.*)$/m.exec(part)?.[1] ?? "") as ImportView,
    }));
}

describe("an upload over a socket", () => {
  it("is streamed to disk, imported, and followed by events that survive a reconnect", async () => {
    const line = Buffer.from(`${"x".repeat(1023)}\n`);
    const piece = Buffer.concat(Array.from({ length: 1024 }, () => line));
    // What earlier tests left may be collected meanwhile: the rise is from the lowest so far.
    let lowest = process.memoryUsage().arrayBuffers;
    let most = 0;
    const watch = setInterval(() => {
      const now = process.memoryUsage().arrayBuffers;
      lowest = Math.min(lowest, now);
      most = Math.max(most, now - lowest);
    }, 2);
    const view = await upload(192, piece);
    clearInterval(watch);
    // 192 MB went through; what is in memory is what the collector has not yet taken.
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(96 * 1024 ** 2);
    const path = `/api/workspaces/main/imports/${view.id}/events`;
    const [first, second] = await Promise.all([events(path), events(path)]);
    for (const seen of [first, second]) {
      expect(seen.at(-1)).toMatchObject({
        event: "done",
        view: { state: "done", conversations: 192 * 1024, bytes_read: 192 * 1024 ** 2 },
      });
      const steps = seen.map((step) => step.view.bytes_read);
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    }
    const again = await get(path, { headers: { ...owner, "last-event-id": "finished" } });
    expect(again.status).toBe(204);
    expect((await events(path)).map(({ event }) => event)).toEqual(["done"]);
  });
});

describe("the web app", () => {
  it("is served for every path of its own, hashed files for ever", async () => {
    for (const path of ["/", "/setup?token=x", "/conversations/42.eml"]) {
      const response = await get(path);
      expect(await response.text()).toContain("the app");
      expect(response.headers.get("cache-control")).toBe("no-cache");
    }
    const file = await get("/assets/app-1a2b.js");
    expect(file.headers.get("cache-control")).toContain("immutable");
    expect(file.headers.get("content-type")).toContain("javascript");
    expect((await get("/assets/gone.js")).status).toBe(404);
  });

  it.each([
    "/../private.txt",
    "/%2e%2e/private.txt",
    "/assets/..%2f..%2fprivate.txt",
    "/..%5cprivate.txt",
  ])("does not give %s", async (path) => {
    const { hostname, port } = new URL(running.url);
    const text = await new Promise<string>((resolve, reject) => {
      const sent = request({ hostname, port, path }, (response) => {
        let body = "";
        response.on("data", (chunk: Buffer) => {
          body += chunk.toString();
        });
        response.on("end", () => resolve(body));
      });
      sent.on("error", reject).end();
    });
    expect(text).not.toContain("private");
  });
});

describe("a JSON body", () => {
  /** Sends a draft in so many pieces of 64 KB and returns status and answer; the whole is sent before it is read. */
  const draftOf = (pieces: number, headers: Record<string, string>) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const sent = request(
        `${running.url}/api/lint`,
        {
          method: "POST",
          headers: { ...owner, "content-type": "application/json", ...headers },
          // A connection of its own: the server closes one on which more comes than it will read.
          agent: false,
        },
        (response) => {
          let text = "";
          response.on("data", (chunk: Buffer) => (text += chunk.toString()));
          response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
        },
      );
      sent.on("error", reject);
      sent.write('{"draft":"Hello.","thread":"');
      for (let i = 0; i < pieces; i += 1) sent.write("x".repeat(65_536));
      sent.end('"}');
    });
  const sizeOf = (pieces: number) => String(30 + pieces * 65_536);
  const inPieces = { "transfer-encoding": "chunked" };

  it("over 4 MB is refused, whether its length is sent or it comes in pieces", async () => {
    for (const headers of [{ "content-length": sizeOf(70) }, inPieces]) {
      const { status, text } = await draftOf(70, headers);
      expect(status).toBe(413);
      expect(JSON.parse(text)).toHaveProperty("error.code", "too_large");
    }
  });

  it("of less is read to its end, either way", async () => {
    for (const headers of [{ "content-length": sizeOf(20) }, inPieces]) {
      const { status, text } = await draftOf(20, headers);
      // A thread that is a text is none: it was read and understood.
      expect(status).toBe(400);
      expect(JSON.parse(text)).toHaveProperty("error.code", "invalid_input");
      expect(text).toContain("(the record)");
    }
  });
});

/** An import that ends only when it is told to stop. */
const never: ServeOptions["runImport"] = async (_order, _input, _progress, signal) =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve()));

describe("starting", () => {
  it("takes the next free port and says so", async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
    const { port } = blocker.address() as { port: number };
    const second = await serve({ ...options, port });
    expect(second.url).not.toContain(`:${port}`);
    expect(second.notices.join()).toContain(`Port ${port} is in use`);
    await second.close();
    blocker.close();
  });

  it("stays on this machine until the owner has a password, then prints no link", async () => {
    const open = { ...options, host: "0.0.0.0" };
    const before = await serve(open);
    expect(before.notices.join()).toContain("this machine only");
    expect(before.setupLink).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/setup\?token=[\w-]{43}$/);
    await before.close();
    const headers = { ...owner, "content-type": "application/json" };
    const body = JSON.stringify(ACCOUNT);
    expect((await get("/api/account", { method: "POST", headers, body })).status).toBe(200);
    const after = await serve(open);
    expect(after.notices).toEqual([]);
    expect(after.setupLink).toBeNull();
    // The session outlives the restart: the secret is kept.
    const session = await fetch(`${after.url}/api/session`, { headers: owner });
    expect(await session.json()).toMatchObject({ signed_in: true, name: "Ada" });
    await after.close();
  });

  it("explains an address that this machine does not have", async () => {
    await expect(serve({ ...options, host: "203.0.113.7" })).rejects.toMatchObject({
      code: "usage",
    });
  });

  it("stops while somebody listens to events", async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "amends-serve-"));
    const other = await serve({ ...options, runImport: never, dataDir });
    // The session of one server holds in the other only when both have the same secret.
    const refused = await fetch(`${other.url}/api/workspaces`, { headers: owner });
    expect(refused.status).toBe(401);
    await other.close();

    const same = await serve({ ...options, runImport: never });
    const path = `${same.url}/api/workspaces/main/imports`;
    const sent = await fetch(`${path}?name=a`, { method: "POST", headers: owner, body: "x" });
    const { id } = (await sent.json()) as ImportView;
    const stream = await fetch(`${path}/${id}/events`, { headers: owner });
    // Closing ends the stream, though the import it tells of never ends.
    const [text] = await Promise.all([stream.text(), same.close()]);
    expect(text).toContain("event: progress");
  });
});
