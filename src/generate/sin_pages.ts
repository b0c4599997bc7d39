import type { TrackRecord } from "../model/context.ts";
import { LANGUAGES } from "../model/taxonomy.ts";
import { ENOUGH_CASES, ENOUGH_RIGHT, NO_CASES } from "../score/evidence.ts";
import { trustAt, trustOf } from "../score/track_record.ts";
import type { Example, Sin } from "../sins/types.ts";

const FOLDER = "docs/sins";
const MADE =
  "Made from src/sins by `npm run generate`; do not edit. The examples are also the tests of the rules.";

/** One Markdown page a sin, and one that lists them, by path. */
export function sinPages(sins: readonly Sin[], records: TrackRecord): Record<string, string> {
  return Object.fromEntries([
    [`${FOLDER}/README.md`, index(sins, records)],
    ...sins.map((sin) => [`${FOLDER}/${sin.id}.md`, page(sin, records)]),
  ]);
}

function index(sins: readonly Sin[], records: TrackRecord): string {
  return [
    "# The sins",
    "",
    MADE,
    "",
    "| Sin | Factor | What it is | Rules that count in a score |",
    "|---|---|---|---|",
    ...sins.map((sin) => {
      const rules = rulesOf(sin);
      const counted = rules.filter((rule) =>
        keysOf(rule, records).some((key) => trustAt(records, key).counted),
      );
      return `| [${sin.label.en}](${sin.id}.md) | ${sin.factor} | ${cell(sin.definition)} | ${counted.length} of ${rules.length} |`;
    }),
    "",
    "A rule counts, in a language or in all, once it was right often enough: [evaluation.md](../evaluation.md). A team's own rules: [house-rules.md](../house-rules.md).",
    "",
  ].join("\n");
}

function page(sin: Sin, records: TrackRecord): string {
  const { label, definition, remedy, source, explanations, examples } = sin;
  return [
    `# ${label.en}`,
    "",
    MADE,
    "",
    `\`${sin.id}\` · es: ${label.es} · tl: ${label.tl} · factor ${sin.factor} · severity ${sin.severity} of 3 · version ${sin.version}`,
    "",
    definition,
    "",
    `**Remedy.** ${remedy}`,
    "",
    `Source: ${source}`,
    "",
    "## Rules",
    "",
    "| Rule | What a finding says |",
    "|---|---|",
    ...Object.entries(explanations).map(
      ([branch, text]) => `| \`${sin.id}.${branch}\` | ${cell(text)} |`,
    ),
    "",
    "## How often it is right",
    "",
    `Real conversations: findings that people judged, with the 95% interval of the share that is right. Written: conversations that were written to test the rule, which prove less. A rule counts in a score from ${ENOUGH_CASES} cases on, when the lower end of its 80% interval is at least ${100 * ENOUGH_RIGHT}%; until then its findings say "please look".`,
    "",
    "| Rule | Language | Right on real conversations | On written ones | What stands behind it |",
    "|---|---|---|---|---|",
    ...rulesOf(sin).flatMap((rule) => recordRows(rule, records)),
    "",
    "## Found",
    "",
    ...examples.positive.flatMap(exampleLines),
    "## Not found",
    "",
    ...examples.negative.flatMap(exampleLines),
  ].join("\n");
}

const rulesOf = ({ id, explanations }: Sin) =>
  Object.keys(explanations).map((branch) => `${id}.${branch}`);

/** The records of a rule: over all languages, then in each in which it was checked. */
function keysOf(rule: string, records: TrackRecord): string[] {
  return [rule, ...LANGUAGES.map((language) => `${rule}:${language}`)].filter(
    (key) => records[key] !== undefined,
  );
}

function recordRows(rule: string, records: TrackRecord): string[] {
  const keys = keysOf(rule, records);
  if (keys.length === 0) return [`| \`${rule}\` | | | | not yet checked by anybody |`];
  return keys.map((key) => {
    const { right, wrong, written } = records[key] ?? { ...NO_CASES, written: undefined };
    const { low95, high95 } = trustOf({ right, wrong });
    const n = right + wrong;
    const real =
      n === 0
        ? "none"
        : `${right} of ${n} (${Math.round(100 * low95)}-${Math.round(100 * high95)}%)`;
    const tested =
      written === undefined ? "none" : `${written.right} of ${written.right + written.wrong}`;
    return `| \`${rule}\` | ${key.split(":")[1] ?? "all"} | ${real} | ${tested} | ${standing(records, key)} |`;
  });
}

const COUNTED_BY = {
  judged: "real conversations; counted",
  shared: "too few real cases, so those of the same rule in all sins stand in; counted",
  written: "too few real cases, so conversations written to test the sin stand in; counted",
} as const;

/** In plain words what a record is worth. */
function standing(records: TrackRecord, key: string): string {
  const { by, counted } = trustAt(records, key);
  const { right, wrong } = records[key] ?? NO_CASES;
  if (counted) return COUNTED_BY[by];
  if (right + wrong >= ENOUGH_CASES) return "real conversations, right too seldom; please look";
  return "too few cases; please look";
}

function exampleLines({ language, turns, quote, because }: Example): string[] {
  const found = quote === undefined ? "" : `: "${cell(quote)}"`;
  const why = because === undefined ? found : `: ${cell(because)}`;
  return [`${language}${why}`, "", ...turns.split(" / ").map((turn) => `> ${cell(turn)}  `), ""];
}

/** Text inside a table or quotation: no line break, no markup. */
function cell(text: string): string {
  return text.replaceAll("\n", " ⏎ ").replace(/([|*_`<>[\]])/g, "\\$1");
}
