import type { Cue, CueLanguage } from "./cues.ts";

/** One line of a cue table: name, kind, anchor words, pattern, sentences that match, sentences that do not. */
export type CueRow<Kind extends string> = readonly [
  name: string,
  kind: Kind,
  anchors: string,
  pattern: RegExp,
  match: readonly string[],
  not?: readonly string[],
];

/** Turns a compact table into cues; `group` prefixes the ids. */
export function cueList<Kind extends string>(
  group: string,
  language: CueLanguage,
  rows: readonly CueRow<Kind>[],
): Cue<Kind>[] {
  return rows.map(([name, kind, anchors, pattern, match, not]) => ({
    id: `${group}.${name}`,
    kind,
    language,
    anchors: anchors.split(" "),
    pattern,
    examples: { match, ...(not === undefined ? {} : { not }) },
  }));
}
