import type { Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import type { Candidate } from "../types.ts";

/** So many different unexplained abbreviations in one reply are too many. */
const MANY = 3;
/** A reply longer than this spreads them thin. */
const LONGEST = 60;

const ABBREVIATION = /\b[A-Z]{2,6}\b/g;

/** Known to everybody; days, zones, countries, marks of sign-off and emphasis. */
const COMMON = new Set(
  `OK PC TV PDF USA US UK EU URL FAQ ID PIN SMS GPS DVD CD USB WIFI ASAP FYI AM PM EST PST CST EDT PDT CDT GMT UTC BST
 DM PM RT LOL OMG TY THX NB PS AKA VIP CEO NOT NO YES THE AND OR IF IS TO ALL DO MY YOU ONLY VERY HTTP HTTPS WWW COM
 MON TUE WED THU FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP OCT NOV DEC HTML JPG PNG ZIP TXT XML APP IOS MAC PS IE
 NEW NOW HERE THIS THAT FREE MUST CAN WILL ANY BUT FOR FROM HI IN IT OF ON SO WE HELP TB ETA ATM PO EUR USD GBP OS CPU GPU RAM HD SD UHD HDR MB GB MBPS`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * A short reply full of abbreviations that the customer never used. In a forum or on a list of
 * specialists people share such words, so it is not looked for there.
 */
export function abbreviations(seen: Observations): Candidate[] {
  const { channel } = seen.prepared.conversation;
  if (channel === "forum" || channel === "internal") return [];
  return seen.staff.filter(({ automated }) => !automated).flatMap((reply) => dense(seen, reply));
}

function dense(seen: Observations, reply: PreparedMessage): Candidate[] {
  if (reply.words > LONGEST) return [];
  const known = seen.customer.map(({ message }) => message.text.toLowerCase()).join(" ");
  const terms: { term: string; start: number; end: number }[] = [];
  for (const { start, end } of reply.sentences) {
    const text = reply.message.text.slice(start, end);
    if (text === text.toUpperCase()) continue;
    for (const found of text.matchAll(ABBREVIATION)) {
      const [term] = found;
      const at = start + found.index;
      const before = reply.message.text.slice(Math.max(0, at - 2), at);
      const signs = /[\^*~/@#&-]/.test(before) || isExplained(reply.message.text, at, term);
      if (COMMON.has(term) || signs || known.includes(term.toLowerCase())) continue;
      if (!terms.some((other) => other.term === term))
        terms.push({ term, start: at, end: at + term.length });
    }
  }
  const first = terms[0];
  const last = terms.at(-1);
  if (terms.length < MANY || first === undefined || last === undefined) return [];
  return [
    {
      branch: "abbreviations",
      source: "agent_text",
      message: reply.index,
      span: { start: first.start, end: last.end },
      severity: 1,
      attribution: "agent",
      slots: { terms: terms.map(({ term }) => term).join(", ") },
    },
  ];
}

/** "SLA (the promise on repair time)", "our promise on repair time (SLA)", "SLA, that is ...". */
function isExplained(text: string, at: number, term: string): boolean {
  const after = text.slice(at + term.length, at + term.length + 12);
  return /^ ?(?:\(|=|, (?:that|which|the|i\.e|or ))/.test(after) || text[at - 1] === "(";
}
