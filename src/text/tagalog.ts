import type { CueRow } from "./cue_list.ts";
import type { Cue } from "./cues.ts";

/** Particles that may slip in between any two words; they soften and connect but change no meaning here. */
const PARTICLES =
  "po pong poh ho na nang pa pang ba bang lang lng lamang naman namang nman nmn din ding rin ring talaga tlga kasi ksi kc muna daw raw nga eh pala yata ata sana man tuloy".split(
    " ",
  );

/**
 * Spellings of the small words that nearly every Tagalog wording holds, as people type them in chats.
 * Cue tables write them in capitals, which folded text never has.
 */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  PARTICLE: PARTICLES,
  HINDI: ["hindi", "hinde", "hndi", "hnd", "di", "d"],
  WALA: ["wala", "wla", "walang", "wlang"],
  HUWAG: ["huwag", "wag", "hwag", "wg"],
  KAYO: ["kayo", "kyo", "kau", "ka", "ikaw"],
  KAYONG: ["kayong", "kyong", "kang"],
  NYO: ["ninyo", "niyo", "nyo", "n'yo", "mo"],
  NYONG: ["ninyong", "niyong", "nyong", "mong"],
  KAMI: ["kami", "kame", "ako", "aq"],
  KAMING: ["kaming", "akong"],
  NAMIN: ["namin", "nmin", "ko", "q"],
  NAMING: ["naming", "kong"],
  YAN: ["iyan", "yan", "yn", "iyon", "yun", "yon", "un", "ito", "to", "eto"],
  NYAN: ["niyan", "nyan", "niyon", "nun", "nito", "dyan", "diyan", "jan", "dito", "doon", "dun"],
  YUNG: ["yung", "yong", "ung", "yng", "iyong", "ang"],
  NANG: ["nang", "ng"],
  GANYAN: ["ganyan", "ganun", "ganon", "ganoon", "ganito", "gnyan", "gnun"],
  PWEDE: ["pwede", "puwede", "pede", "pwd", "pwde", "maaari", "maari"],
};

/** `~`: up to four particles. Never inside a repeated group: it could then be read in too many ways. */
const ENCLITICS = `(?: (?:${PARTICLES.join("|")})\\b){0,4}`;

/** Writes out capitals and `~` (any enclitics) of a Tagalog pattern. */
export function tagalog(pattern: RegExp): RegExp {
  const source = pattern.source
    .replace(/[A-Z]{3,}/g, (name) => {
      const spellings = SPELLINGS[name];
      if (spellings === undefined) throw new Error(`no such Tagalog word: ${name}`);
      return `(?:${spellings.join("|")})`;
    })
    .replaceAll("~", ENCLITICS);
  return new RegExp(source);
}

/** Turns a table into cues like `cueList`; anchors and patterns may use the capitals and `~`. */
export function tagalogCues<Kind extends string>(
  group: string,
  rows: readonly CueRow<Kind>[],
): Cue<Kind>[] {
  return rows.map(([name, kind, anchors, pattern, match, not]) => ({
    id: `${group}.${name}`,
    kind,
    language: "tl",
    anchors: anchors.split(" ").flatMap((word) => SPELLINGS[word] ?? [word]),
    pattern: tagalog(pattern),
    examples: { match, ...(not === undefined ? {} : { not }) },
  }));
}
