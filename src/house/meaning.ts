import type { HouseFile, HouseProblem, Wording } from "../model/house_rules.ts";
import { finderOf, wordsOf } from "../review/house/finder.ts";
import { SINS } from "../sins/index.ts";
import { PatternFault } from "../text/linear/syntax.ts";
import { isCue, nearestCue } from "./known.ts";
import type { Places } from "./places.ts";

type Path = readonly PropertyKey[];

/** What the schema cannot see: patterns, names of cues and rules, names used twice. */
export function meaningProblems(file: HouseFile, places: Places): HouseProblem[] {
  const each = <Section extends keyof HouseFile>(
    section: Section,
    look: (one: HouseFile[Section][number], path: Path) => HouseProblem[],
  ) => file[section].flatMap((one, i) => look(one, [section, i]));
  return [
    ...each("rules", (rule, path) => [
      ...wordingProblems(rule, path, places),
      ...(rule.unless === undefined
        ? []
        : wordingProblems(rule.unless, [...path, "unless"], places)),
    ]),
    ...each("jargon", ({ term, say }, path) => [
      ...phraseProblems([term], () => [...path, "term"], places),
      ...(say === undefined ? [] : phraseProblems([say], () => [...path, "say"], places)),
    ]),
    ...each("banned", (one, path) => wordingProblems(one, path, places)),
    ...each("required", (one, path) => wordingProblems(one, path, places)),
    ...each("exceptions", ({ cue, near }, path) => [
      ...cueProblems(cue, [...path, "cue"], places),
      ...wordingProblems(near, [...path, "near"], places),
    ]),
    ...each("switches", (one, path) => switchProblems(one, path, places)),
    ...namesTwice(file, places),
  ];
}

function wordingProblems(wording: Wording, path: Path, places: Places): HouseProblem[] {
  const { phrases, pattern, anchors } = wording;
  if ((phrases === undefined) === (pattern === undefined))
    return [
      places.problem(
        path,
        "either phrases or a pattern is needed, and not both",
        "phrases: [other branch], or pattern: 'other (?:branch|shop)'",
      ),
    ];
  const problems = phraseProblems(phrases ?? [], (i) => [...path, "phrases", i], places);
  if (pattern !== undefined)
    problems.push(...patternProblems(pattern, [...path, "pattern"], places));
  if (anchors !== undefined && (pattern === undefined || wordsOf(anchors).length === 0))
    problems.push(
      places.problem(
        [...path, "anchors"],
        "anchors are words, and belong to a pattern",
        "Phrases need none; for a pattern: anchors: branch shop",
      ),
    );
  return problems;
}

function phraseProblems(
  phrases: readonly string[],
  path: (i: number) => Path,
  places: Places,
): HouseProblem[] {
  return phrases.flatMap((phrase, i) =>
    wordsOf(phrase).length > 0
      ? []
      : [places.problem(path(i), "a phrase needs at least one word", "For signs use a pattern.")],
  );
}

function patternProblems(pattern: string, path: Path, places: Places): HouseProblem[] {
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about
  const control = pattern.search(/[\u0000-\u001f]/);
  if (control !== -1)
    return [
      places.problem(
        path,
        "the pattern holds a control character: in double quotes \\b is a backspace",
        "Put patterns in single quotes: pattern: '\\bother branch\\b'",
        control,
      ),
    ];
  try {
    finderOf({ pattern });
    return [];
  } catch (error) {
    if (!(error instanceof PatternFault)) throw error;
    return [places.problem(path, error.message, error.hint, error.at)];
  }
}

function cueProblems(cue: string, path: Path, places: Places): HouseProblem[] {
  if (isCue(cue)) return [];
  const message = `there is no cue "${cue.slice(0, 80)}"`;
  return [
    places.problem(
      path,
      message,
      `Did you mean ${nearestCue(cue)}? "amends rules SIN" lists them.`,
    ),
  ];
}

function switchProblems(
  { sin, rule, cue }: HouseFile["switches"][number],
  path: Path,
  places: Places,
): HouseProblem[] {
  if ([sin, rule, cue].filter((one) => one !== undefined).length !== 1)
    return [
      places.problem(
        path,
        "a switch names one thing: a sin, a rule or a cue",
        "For example: - rule: arguing.accusation",
      ),
    ];
  if (cue !== undefined) return cueProblems(cue, [...path, "cue"], places);
  if (rule === undefined) return [];
  const [id, ...branch] = rule.split(".");
  const known = SINS.find((one) => one.id === id);
  if (known !== undefined && branch.join(".") in known.explanations) return [];
  return [
    places.problem(
      [...path, "rule"],
      `there is no rule "${rule.slice(0, 80)}" of the product`,
      '"amends rules" lists them; a rule of your own is switched off with its file.',
    ),
  ];
}

/** The name is what verdicts are kept under. */
function namesTwice(file: HouseFile, places: Places): HouseProblem[] {
  const seen = new Set<string>();
  return (["rules", "banned", "required"] as const).flatMap((section) =>
    file[section].flatMap(({ id }, i) => {
      const taken = seen.has(id) || (section === "rules" && id === "jargon");
      seen.add(id);
      return taken
        ? [places.problem([section, i, "id"], `the name "${id}" is taken`, "Give it another.")]
        : [];
    }),
  );
}
