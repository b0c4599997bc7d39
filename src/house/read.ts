import { Lexer, parseDocument } from "yaml";
import type { z } from "zod";
import { HouseFile, type HouseProblem } from "../model/house_rules.ts";
import { nearest } from "./known.ts";
import { meaningProblems } from "./meaning.ts";
import { Places, problemAt } from "./places.ts";

/** The rules of a file, or what is wrong with it. Never both. */
export type HouseReading =
  | { file: HouseFile; problems: []; places: Places }
  | { file: null; problems: [HouseProblem, ...HouseProblem[]] };

/** Longer files are made by machines, and belong in several. */
const LONGEST = 60_000;
/** More problems than these are mostly consequences of the first. */
const MOST_PROBLEMS = 50;
/** Rules need four; a parser would need time and stack for more. */
const DEEPEST = 30;
const FORMAT = "docs/house-rules.md shows the format.";

/**
 * Reads a file of house rules. Whatever the text is, the answer is rules that can be used or the
 * places where it is wrong; nothing is thrown.
 */
export function readHouseFile(name: string, text: string): HouseReading {
  const problems = (found: readonly HouseProblem[]): HouseReading => {
    const [first, ...rest] = found.slice(0, MOST_PROBLEMS);
    if (first === undefined) throw new Error("a file that is refused has a problem");
    return { file: null, problems: [first, ...rest] };
  };
  const whole = (message: string, hint: string) =>
    problems([problemAt(name, text, 0, message, hint)]);
  if (text.length > LONGEST)
    return whole(`the file has more than ${LONGEST} characters`, "Make several files of it.");
  const odd = oddForm(text);
  if (odd !== null) return whole(odd, FORMAT);
  let document: ReturnType<typeof parseDocument>;
  let value: unknown;
  try {
    document = parseDocument(text, { prettyErrors: false, logLevel: "error" });
    const broken = document.errors.map(({ pos, message }) =>
      problemAt(name, text, pos[0], `not YAML: ${message}`, FORMAT),
    );
    if (broken.length > 0) return problems(broken);
    value = document.toJS({ maxAliasCount: 50 }) ?? {};
  } catch {
    return whole(
      "the file cannot be read as YAML: too deep, or too many references",
      "Write the rules out without & and *.",
    );
  }
  const places = new Places(name, text, document);
  const parsed = HouseFile.safeParse(value);
  if (!parsed.success) return problems(parsed.error.issues.flatMap((one) => shape(one, places)));
  const wrong = meaningProblems(parsed.data, places);
  return wrong.length > 0 ? problems(wrong) : { file: parsed.data, problems: [], places };
}

/** Forms of YAML that rules do not need and on which a parser can spend for ever; null without one. */
function oddForm(text: string): string | null {
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === "?") return 'a key marked with "?" is not used here';
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    if (depth > DEEPEST) return "too many brackets inside each other";
  }
  return null;
}

type Issue = z.core.$ZodIssue;

/** What is wrong with the form, at its place. */
function shape(issue: Issue, places: Places, before: readonly PropertyKey[] = []): HouseProblem[] {
  const path = [...before, ...issue.path];
  if (issue.code === "invalid_union") {
    // A text or its long form: whoever wrote fields meant the long form.
    const meant = issue.errors.find(([first]) => first !== undefined && first.path.length > 0);
    const alternatives = meant ?? issue.errors.find((issues) => issues.some(isAboutFields));
    if (alternatives !== undefined)
      return alternatives.flatMap((inner) => shape(inner, places, path));
    const values = issue.errors.flatMap(([first]) =>
      first?.code === "invalid_value" ? first.values : [],
    );
    if (values.length > 0)
      return [unknownValue({ ...issue, code: "invalid_value", values }, path, places)];
    return [places.problem(path, `${String(path[0])}: neither words nor fields`, FORMAT)];
  }
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) =>
      places.problemWithKey(path, key, `there is no field "${key}" here`, FORMAT),
    );
  if (issue.code === "invalid_value") return [unknownValue(issue, path, places)];
  return [places.problem(path, inWords(issue), FORMAT)];
}

function unknownValue(
  { values, input }: z.core.$ZodIssueInvalidValue,
  path: readonly PropertyKey[],
  places: Places,
): HouseProblem {
  const names = values.map(String);
  const meant = typeof input === "string" ? `Did you mean ${nearest(input, names)}? ` : "";
  const message = `${String(path.at(-1))}: not one of those there are`;
  return places.problem(path, message, `${meant}There are: ${names.join(", ")}.`);
}

const isAboutFields = (issue: Issue) => issue.code === "unrecognized_keys";

function inWords(issue: Issue): string {
  const field = issue.path.findLast((part) => typeof part === "string");
  const about = field === undefined ? "" : `${field}: `;
  if (issue.code === "invalid_type" && issue.input === undefined && /undefined/.test(issue.message))
    return `${about}is missing`;
  return `${about}${issue.message.replace(/^Invalid (?:input|option): /, "")}`;
}
