import type { ReviewContext } from "../model/context.ts";
import { isHouseRule } from "../model/house_rules.ts";
import { contentHash } from "../model/ids.ts";
import type { Review } from "../model/review.ts";
import { trustOf } from "../score/track_record.ts";
import type { Sin } from "../sins/types.ts";

/** Version of the engine's code; raised when the same rules could give other results. */
export const ENGINE_VERSION = "0.1.7";

const hashes = new WeakMap<object, string>();

function cachedHash(key: object, make: () => unknown): string {
  let hash = hashes.get(key);
  if (hash === undefined) {
    hash = contentHash(make());
    hashes.set(key, hash);
  }
  return hash;
}

/** Hash of all knowledge in force: changes when a sin's version or any of its cues changes. */
export function rulesHash(sins: readonly Sin[]): string {
  return cachedHash(sins, () =>
    sins.map((sin) => [sin.id, sin.version, sin.cues.map((cue) => [cue.id, cue.pattern.source])]),
  );
}

/**
 * All knowledge in force with the house's own rules, and which of these have earned to be counted:
 * when one of them changes, stored reviews are made again.
 */
function rulesInForce({ house, trackRecord = {} }: ReviewContext, sins: readonly Sin[]): string {
  const own = rulesHash(sins);
  if (house === undefined) return own;
  const counted = Object.keys(trackRecord).filter(
    (rule) => isHouseRule(rule) && trustOf(trackRecord[rule]).counted,
  );
  return contentHash([own, cachedHash(house, () => house), counted.toSorted()]);
}

/** Versions and content hashes: enough to reproduce a review. */
export function provenanceOf(context: ReviewContext, sins: readonly Sin[]): Review["provenance"] {
  return {
    engine: ENGINE_VERSION,
    rules: rulesInForce(context, sins),
    config: cachedHash(context.config, () => context.config),
    context:
      context.history === undefined
        ? "none"
        : cachedHash(context.history, () =>
            context.history?.map((other) => [other.id, other.messages.map((m) => m.id)]),
          ),
    as_of: context.now,
    ...(context.marks?.length ? { marks: context.marks.length } : {}),
  };
}
