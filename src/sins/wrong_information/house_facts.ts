import type { HouseFact } from "../../model/config.ts";
import { AmendsError } from "../../model/errors.ts";
import { stem } from "../../text/content_words.ts";
import { fold } from "../../text/fold.ts";
import { type Measure, measuresIn } from "../../text/measures.ts";
import { tokenise } from "../../text/tokens.ts";

/** A house fact made ready for comparing: phrases as stems, values as measures. */
export interface ReadFact {
  about: readonly (readonly string[])[];
  except: readonly (readonly string[])[];
  values: readonly Measure[];
  /** As people read it: "warranty: 2 years". */
  shown: string;
}

const known = new WeakMap<readonly HouseFact[], readonly ReadFact[]>();

/**
 * The facts of a configuration, ready for comparing.
 * @throws AmendsError `invalid_config` naming the field that cannot be read
 */
export function readFacts(facts: readonly HouseFact[]): readonly ReadFact[] {
  let read = known.get(facts);
  if (read === undefined) {
    read = facts.map(readFact);
    known.set(facts, read);
  }
  return read;
}

function readFact({ about, except, values }: HouseFact, index: number): ReadFact {
  const field = `facts.${index}`;
  return {
    about: about.map((phrase, i) => stemsOf(phrase, `${field}.about.${i}`)),
    except: except.map((phrase, i) => stemsOf(phrase, `${field}.except.${i}`)),
    values: values.map((value, i) => readValue(value, `${field}.values.${i}`)),
    shown: `${about[0]}: ${values.join(", ")}`,
  };
}

function stemsOf(phrase: string, field: string): readonly string[] {
  const stems = tokenise(fold(phrase)).map(({ word }) => stem(word));
  if (stems.length === 0) throw unreadable(field, "has no word");
  return stems;
}

function readValue(value: string, field: string): Measure {
  const text = fold(value);
  const [measure, more] = measuresIn(/^free$/.test(text) ? "is free" : text);
  if (measure === undefined || more !== undefined) {
    throw unreadable(
      field,
      "is not one value with its unit, such as 2 years, USD 12, 10% or 18:00",
    );
  }
  return measure;
}

function unreadable(field: string, message: string): AmendsError {
  return new AmendsError("invalid_config", `${field} ${message}.`, { place: { field } });
}
