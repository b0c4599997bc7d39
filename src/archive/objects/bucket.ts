import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { AmendsError } from "../../model/errors.ts";
import { type S3Request, s3 } from "./s3_request.ts";
import type { S3Settings } from "./s3_settings.ts";
import { listingOf } from "./s3_listing.ts";
import type { ObjectStore, StoredObject } from "./types.ts";

/** An archive under a prefix of a bucket. Objects are read and written through files on this machine. */
export function openBucket(bucket: string, prefix: string, settings: S3Settings): ObjectStore {
  const at = (name: string) => ({ bucket, key: prefix === "" ? name : `${prefix}/${name}` });
  const own = prefix === "" ? "" : `${prefix}/`;
  return {
    root: `s3://${bucket}/${prefix}`,
    list: () => listed(settings, bucket, own),
    async fetch(name, version) {
      const folder = await scratch();
      const release = () => rm(folder, { recursive: true, force: true });
      const path = join(folder, "object");
      try {
        await download(settings, at(name), path, version);
      } catch (error) {
        await release();
        throw error;
      }
      return { path, release };
    },
    async text(name) {
      try {
        return await s3(settings, { method: "GET", ...at(name) }, text);
      } catch (error) {
        if (error instanceof AmendsError && error.code === "not_found") return null;
        throw error;
      }
    },
    async put(name, path) {
      const body = { path, size: (await stat(path)).size, sha256: await sha256Of(path) };
      await s3(settings, { method: "PUT", ...at(name), body }, text);
      await rm(path);
    },
    async remove(name) {
      await s3(settings, { method: "DELETE", ...at(name) }, text);
    },
    scratch,
  };
}

const scratch = () => mkdtemp(join(tmpdir(), "amends-archive-"));

async function* listed(
  settings: S3Settings,
  bucket: string,
  own: string,
): AsyncGenerator<StoredObject> {
  for (let next: string | null = ""; next !== null; ) {
    const query: Record<string, string> = {
      "encoding-type": "url",
      "list-type": "2",
      prefix: own,
      ...(next === "" ? {} : { "continuation-token": next }),
    };
    const asked: S3Request = { method: "GET", bucket, key: "", query };
    const page = listingOf(await s3(settings, asked, text));
    for (const { key, size, etag } of page.objects) {
      // What names only a folder is made by some tools.
      if (!key.endsWith("/")) yield { name: key.slice(own.length), size, version: bare(etag) };
    }
    ({ next } = page);
  }
}

/** The object in a file; an answer that is shorter than it said is asked for again. */
async function download(
  settings: S3Settings,
  object: Pick<S3Request, "bucket" | "key">,
  path: string,
  version: string | undefined,
): Promise<void> {
  await s3(settings, { method: "GET", ...object }, async (answer) => {
    const { etag, "content-length": wanted } = answer.headers;
    if (version !== undefined && etag !== undefined && bare(etag) !== version)
      throw new AmendsError("conflict", "the object has changed since it was listed", {
        place: { file: `s3://${object.bucket}/${object.key}` },
        hint: "Run it again.",
      });
    await pipeline(answer, createWriteStream(path));
    if (wanted !== undefined && Number(wanted) !== (await stat(path)).size)
      throw new Error("the answer was cut off");
  });
}

const bare = (etag: string) => etag.replaceAll('"', "");

async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
