import type { HouseFact } from "../../../model/config.ts";

const BETWEEN = " / ";
const EXCEPT = " except ";

/** "warranty / guarantee = 2 years / 24 months except extended" */
export function factText({ about, values, except }: HouseFact): string {
  const right = `${about.join(BETWEEN)} = ${values.join(BETWEEN)}`;
  return except.length === 0 ? right : `${right}${EXCEPT}${except.join(BETWEEN)}`;
}

/** Reads one fact; null when subject or value is missing or too short to be told from other words. */
export function readFact(line: string): HouseFact | null {
  const equals = line.indexOf("=");
  if (equals === -1) return null;
  const [values = "", except = ""] = line.slice(equals + 1).split(EXCEPT);
  const fact = {
    about: parts(line.slice(0, equals)),
    values: parts(values),
    except: parts(except),
  };
  const long = [...fact.about, ...fact.except].every((words) => words.length >= 2);
  return long && fact.about.length > 0 && fact.values.length > 0 ? fact : null;
}

const parts = (text: string) =>
  text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter(Boolean);
