import { z } from "zod";
import { Instant } from "../model/conversation.ts";
import type { StoredObject } from "./objects/types.ts";
import { TABLES } from "./tables.ts";

const SCHEMA = "amends.archive/v1";

/** What the results of a segment rest on, besides the segment and the instant. */
export const Basis = z.object({
  engine: z.string(),
  rules: z.string(),
  config: z.string(),
  records: z.string().describe("Hash of the track records: what is counted"),
  templates: z.string().describe("Hash of which replies are templates; `none` without an index"),
  columns: z.string(),
});
export type Basis = z.infer<typeof Basis>;

const Count = z.number().int().nonnegative();

/** Written last for each segment: where it is, the four tables are whole and belong together. */
export const Manifest = z.object({
  schema: z.literal(SCHEMA),
  segment: z.string(),
  size: Count,
  version: z.string().describe("Of the segment, as its store told it"),
  basis: Basis,
  as_of: Instant,
  next_change_at: Instant.nullable().describe("When time alone may change a review of it"),
  rows: z.record(z.enum(TABLES), Count),
});
export type Manifest = z.infer<typeof Manifest>;

const FOLDER = "manifest";

export const manifestName = (segment: string) => `${FOLDER}/${segment}.json`;
export const tableName = (table: string, segment: string) => `${table}/${segment}.parquet`;

export function manifestOf(
  segment: StoredObject,
  about: Pick<Manifest, "basis" | "as_of" | "next_change_at" | "rows">,
): Manifest {
  const { name, size, version } = segment;
  return { schema: SCHEMA, segment: name, size, version, ...about };
}

/** The manifest in a text; null for none, and for one that cannot be read, whose segment is made again. */
export function readManifest(text: string | null): Manifest | null {
  if (text === null) return null;
  try {
    return Manifest.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Why a segment has to be reviewed; `current` when it does not. */
export const STANDINGS = ["current", "new", "segment", "time", ...Basis.keyof().options] as const;
export type Standing = (typeof STANDINGS)[number];

/** How the results of a segment stand against what is wanted now. */
export function standingOf(
  manifest: Manifest | null,
  segment: StoredObject,
  basis: Basis,
  now: string,
): Standing {
  if (manifest === null) return "new";
  if (manifest.version !== segment.version || manifest.size !== segment.size) return "segment";
  const changed = Basis.keyof().options.find((part) => manifest.basis[part] !== basis[part]);
  if (changed !== undefined) return changed;
  const [at, before] = [Date.parse(now), Date.parse(manifest.as_of)];
  const due = manifest.next_change_at === null ? null : Date.parse(manifest.next_change_at);
  return at < before || (due !== null && due <= at) ? "time" : "current";
}
