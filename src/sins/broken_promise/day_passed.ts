import type { Observations } from "../../review/observations.ts";
import type { Candidate } from "../types.ts";

/** The day it is, as people say it when another was named. */
const TODAY =
  /^\W*(?:and |but |well,? |y |pero |eh |e )?(?:(?:it|today)(?:'s| is)(?: now| already)?|ya es|hoy es(?: ya)?|estamos a|ngayon(?: po)?(?: ay)?|ngayon na po ay) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:the )?\d{1,2}(?:st|nd|rd|th)\b|lunes|martes|miercoles|jueves|viernes|sabado|domingo|miyerkules|huwebes|biyernes|linggo)\b/;

/** "You told me it would be ready by Thursday. It is Saturday." */
export function dayPassed(seen: Observations): Candidate[] {
  return seen
    .sinMarks("broken_promise", "said_by_day")
    .filter(({ scope }) => !scope.quoted && !scope.conditional && !scope.negated)
    .flatMap((mark) => {
      const next = seen.prepared.messages[mark.message]?.sentences[mark.sentence + 1];
      if (next === undefined || !TODAY.test(next.text)) return [];
      return [
        {
          branch: "reported",
          source: "customer_report" as const,
          message: mark.message,
          span: { start: mark.start, end: next.end },
          severity: 2 as const,
          attribution: "unknown" as const,
        },
      ];
    });
}
