import { openReviewers } from "../jobs/reviewers/index.ts";
import type { ReviewSetting } from "../jobs/reviewers/task.ts";
import { AmendsError } from "../model/errors.ts";
import { contentHash } from "../model/ids.ts";
import { provenanceOf } from "../review/provenance.ts";
import { SINS } from "../sins/index.ts";
import { TRACK_RECORDS } from "../sins/track_records.ts";
import {
  type Basis,
  type Manifest,
  manifestName,
  readManifest,
  STANDINGS,
  type Standing,
  standingOf,
} from "./manifest.ts";
import type { StoredObject } from "./objects/types.ts";
import { reviewSegment, type SegmentSetting } from "./review_segment.ts";
import { segmentsOf, type Shard } from "./segments.ts";
import { COLUMNS_HASH } from "./tables.ts";
import { templatesHash } from "./template_index.ts";

/** What results would rest on if they were made now. */
export function basisOf({ config, house, templates }: ReviewSetting, now: string): Basis {
  const context = { now, config, house, trackRecord: TRACK_RECORDS };
  const { engine, rules, config: hash } = provenanceOf(context, SINS);
  return {
    engine,
    rules,
    config: hash,
    records: contentHash(TRACK_RECORDS),
    templates: templates === undefined ? "none" : templatesHash(templates),
    columns: COLUMNS_HASH,
  };
}

/** What is to be reviewed, where the results go, and with what. */
export interface ArchiveRun extends Pick<SegmentSetting, "input" | "output" | "setting" | "now"> {
  shard: Shard;
}

/** The segments of a shard, each with how its results stand. */
export async function* standingsOf({
  input,
  output,
  setting,
  now,
  shard,
}: ArchiveRun): AsyncGenerator<{ segment: StoredObject; standing: Standing }> {
  const basis = basisOf(setting, now);
  for await (const segment of segmentsOf(input, shard)) {
    const manifest = readManifest(await output.text(manifestName(segment.name)));
    yield { segment, standing: standingOf(manifest, segment, basis, now) };
  }
}

/** How many segments stand how. */
export async function countStandings(run: ArchiveRun): Promise<Record<Standing, number>> {
  const counts = Object.fromEntries(STANDINGS.map((one) => [one, 0])) as Record<Standing, number>;
  for await (const { standing } of standingsOf(run)) counts[standing] += 1;
  return counts;
}

export type Step =
  | { segment: string; kind: "current" }
  | { segment: string; kind: "reviewed"; manifest: Manifest }
  | { segment: string; kind: "failed"; error: AmendsError };

/** Reviews what of a shard is not current. A segment that cannot be read as a whole costs itself alone. */
export async function* reviewArchive(
  run: ArchiveRun,
  { threads, ...telling }: Pick<SegmentSetting, "note" | "bad"> & { threads?: number | undefined },
): AsyncGenerator<Step> {
  const reviewers = openReviewers(run.setting, { threads, helps: true });
  const setting = { ...run, ...telling, basis: basisOf(run.setting, run.now), reviewers };
  try {
    for await (const { segment, standing } of standingsOf(run)) {
      const { name } = segment;
      if (standing === "current") yield { segment: name, kind: "current" };
      else yield await attempt(segment, setting);
    }
  } finally {
    await reviewers.close();
  }
}

/** Trouble with the store ends the run; trouble with the segment does not. */
async function attempt(segment: StoredObject, setting: SegmentSetting): Promise<Step> {
  try {
    const manifest = await reviewSegment(segment, setting);
    return { segment: segment.name, kind: "reviewed", manifest };
  } catch (error) {
    const ofSegment =
      error instanceof AmendsError &&
      ["invalid_input", "too_large", "conflict"].includes(error.code);
    if (!ofSegment) throw error;
    return { segment: segment.name, kind: "failed", error };
  }
}
