import type { ActKind, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import type { Candidate } from "../types.ts";

/** Longer replies say more than manners. */
const LONGEST = 30;
/** What stands in any reply; "answer" is not among them. */
const MANNERS: readonly ActKind[] = [
  "greeting",
  "thanks",
  "acknowledgement",
  "apology",
  "courtesy",
  "closing",
  "offer",
];

/** Asked whether a person writes, the reply is set phrases from end to end and does not say. */
export function noPerson(seen: Observations): Candidate[] {
  return seen
    .sinMarks("robotism", "said_person")
    .filter(({ scope }) => !scope.quoted && !scope.conditional)
    .flatMap((asked) => {
      const reply = seen.staff.find(({ index }) => index > asked.message);
      const [first] = reply?.sentences ?? [];
      if (reply === undefined || first === undefined || !isAllManners(seen, reply)) return [];
      return [
        {
          branch: "no_person",
          source: "agent_text" as const,
          message: reply.index,
          span: { start: first.start, end: reply.sentences.at(-1)?.end ?? first.end },
          related: [{ message: asked.message, start: asked.start, end: asked.end }],
          severity: 2 as const,
          attribution: "process" as const,
        },
      ];
    });
}

function isAllManners(seen: Observations, reply: PreparedMessage): boolean {
  if (reply.words > LONGEST || SAYS.test(reply.folded)) return false;
  const stock = [
    ...seen.actsIn(reply.index, ...MANNERS),
    ...seen.sinMarks("robotism", "stock", "help_if"),
  ].filter(({ message }) => message === reply.index);
  const covered = new Set(stock.map(({ sentence }) => sentence));
  return reply.sentences.every((_, i) => covered.has(i));
}

/** Says who or what is there: yes or no, a name, a person, a machine. */
const SAYS =
  /\b(?:yes|yep|yeah|no|nope|person|people|human|bot|chatbot|robot|virtual|automat\w+|assistant|ai|agent|my name|name is|this is|it's|i'm|i am|we're|we are|real|si|soy|somos|me llamo|mi nombre|persona|humano|automatic[oa]|asistente|virtual|agente|opo|oo|hindi|tao|ako|kami po si|si [a-z]+ po|ito po si)\b/;
