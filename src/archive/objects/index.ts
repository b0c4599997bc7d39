import { basename, dirname } from "node:path";
import { AmendsError } from "../../model/errors.ts";
import { openBucket } from "./bucket.ts";
import { openFolder } from "./folder.ts";
import { s3Settings } from "./s3_settings.ts";
import type { ObjectStore } from "./types.ts";

type Env = Readonly<Record<string, string | undefined>>;

const BUCKET = /^s3:\/\/([a-z0-9][a-z0-9._-]{1,62})(?:\/(.*))?$/;

/** A folder, or what stands under s3://bucket/prefix. @throws AmendsError `usage` */
export function openObjects(place: string, env: Env): ObjectStore {
  if (!place.startsWith("s3:")) return openFolder(place);
  const [, bucket = "", prefix = ""] = BUCKET.exec(place) ?? [];
  if (bucket === "")
    throw new AmendsError("usage", `"${place}" names no bucket`, {
      hint: "Write s3://bucket/prefix.",
    });
  return openBucket(bucket, prefix.replace(/^\/+|\/+$/g, ""), s3Settings(env));
}

/** One file or object, with the folder or prefix it is in. */
export function openObject(place: string, env: Env): { objects: ObjectStore; name: string } {
  const cut = place.startsWith("s3:") ? place.lastIndexOf("/") : -1;
  const [home, name] =
    cut < 0 ? [dirname(place), basename(place)] : [place.slice(0, cut), place.slice(cut + 1)];
  if (name === "") throw new AmendsError("usage", `"${place}" names a folder, not a file`);
  return { objects: openObjects(home, env), name };
}
