import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startS3 } from "../testing/s3_server.ts";
import { openObject, openObjects } from "./index.ts";
import type { ObjectStore } from "./types.ts";

const folder = mkdtempSync(join(tmpdir(), "amends-objects-"));
let s3: Awaited<ReturnType<typeof startS3>>;
beforeAll(async () => {
  s3 = await startS3("archive");
});
afterAll(async () => {
  await s3.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function put(objects: ObjectStore, name: string, text: string): Promise<void> {
  const file = join(await objects.scratch(), "file");
  writeFileSync(file, text);
  await objects.put(name, file);
  expect(existsSync(file)).toBe(false);
}

async function listed(objects: ObjectStore) {
  const all = [];
  for await (const one of objects.list()) all.push(one);
  return all;
}

/** Names that folders and addresses have to carry unharmed. */
const NAMES = [
  "a/2026-03.ndjson.gz",
  "a/été + 100% (1).ndjson",
  "a/b/c&d=e.parquet",
  "z~'!*.jsonl",
];

describe.each([
  ["a folder", () => openObjects(join(folder, "root"), {})],
  ["an S3 store", () => openObjects("s3://archive/some/prefix", s3.env)],
])("%s", (_kind, open) => {
  it("keeps objects under their names, and lists them in order with size and version", async () => {
    const objects = open();
    for (const name of NAMES) await put(objects, name, `of ${name}`);
    const all = await listed(objects);
    expect(all.map(({ name }) => name)).toEqual(NAMES.toSorted());
    for (const { name, size, version } of all) {
      expect(size).toBe(Buffer.byteLength(`of ${name}`));
      expect(version).not.toBe("");
      expect(await objects.text(name)).toBe(`of ${name}`);
      const file = await objects.fetch(name, version);
      expect(readFileSync(file.path, "utf8")).toBe(`of ${name}`);
      await file.release();
    }
  });

  it("replaces and removes", async () => {
    const objects = open();
    const [name = ""] = NAMES;
    await put(objects, name, "old");
    const [before] = await listed(objects);
    await put(objects, name, "other");
    const [after] = await listed(objects);
    expect(await objects.text(name)).toBe("other");
    expect(after?.version).not.toBe(before?.version);
    await objects.remove(name);
    await objects.remove(name);
    expect(await objects.text(name)).toBeNull();
    await expect(objects.fetch(name)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("an S3 store", () => {
  it("is listed page by page", async () => {
    const objects = openObjects("s3://archive/many", s3.env);
    const names = Array.from({ length: 1003 }, (_unused, i) => String(i).padStart(4, "0"));
    for (const name of names) s3.objects.set(`many/${name}`, Buffer.from(name));
    expect((await listed(objects)).map(({ name }) => name)).toEqual(names);
  });

  it("takes no request with another key, and says so", async () => {
    const env = { ...s3.env, AWS_SECRET_ACCESS_KEY: "another" };
    await expect(openObjects("s3://archive/x", env).text("y")).rejects.toMatchObject({
      code: "forbidden",
      message: "the S3 store says SignatureDoesNotMatch",
    });
  });

  it("that lost a bucket says which", async () => {
    await expect(listed(openObjects("s3://nowhere/x", s3.env))).rejects.toMatchObject({
      code: "not_found",
      place: { file: "s3://nowhere/" },
    });
  });

  it("gives no object whose content has changed since it was listed", async () => {
    const objects = openObjects("s3://archive/changing", s3.env);
    await put(objects, "a", "one");
    const [before] = await listed(objects);
    await put(objects, "a", "two");
    await expect(objects.fetch("a", before?.version)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("an S3 store that fails", () => {
  const servers: Server[] = [];
  afterAll(() => servers.forEach((server) => server.close()));

  async function failing(listener: RequestListener) {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    return { ...s3.env, AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` };
  }

  it("is asked again when it is busy, breaks off or sends half", async () => {
    let asked = 0;
    const env = await failing((_request, response) => {
      asked += 1;
      if (asked === 1) response.writeHead(503).end("<Error><Code>SlowDown</Code></Error>");
      else if (asked === 2) response.destroy();
      else if (asked === 3) {
        response.writeHead(200, { "content-length": "10" }).write("12345");
        setImmediate(() => response.destroy());
      } else response.end("1234567890");
    });
    const file = await openObjects("s3://archive/x", env).fetch("y");
    expect(readFileSync(file.path, "utf8")).toBe("1234567890");
    expect(asked).toBe(4);
    await file.release();
    expect(existsSync(file.path)).toBe(false);
  });

  it("sends a file again from its start", async () => {
    const bodies: string[] = [];
    const env = await failing((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        bodies.push(body);
        response.writeHead(bodies.length === 1 ? 500 : 200).end();
      });
    });
    await put(openObjects("s3://archive/x", env), "y", "the whole file");
    expect(bodies).toEqual(["the whole file", "the whole file"]);
  });
});

describe("places", () => {
  it.each(["s3:", "s3://", "s3:///key", "s3://UPPER/key"])("%j names no bucket", (place) => {
    expect(() => openObjects(place, s3.env)).toThrow("names no bucket");
  });
  it("want keys", () => {
    expect(() => openObjects("s3://archive", {})).toThrow("the keys of the S3 store are not set");
  });
  it("that end in a slash are no file", () => {
    expect(() => openObject("s3://archive/x/", s3.env)).toThrow("names a folder");
  });
});
