import type { HouseRequired } from "../../model/house_rules.ts";
import { tokenise } from "../../text/tokens.ts";
import type { Observations } from "../observations.ts";
import type { PreparedMessage } from "../prepared.ts";
import type { Finder, Readable } from "./finder.ts";
import type { HouseHit } from "./hit.ts";
import { channelOf, concerns } from "./reach.ts";
import { HOUSE_TEXTS } from "./texts.ts";

/** Replies that lack what the house asks for; the first sentence stands for the reply. */
export function missingWords(
  seen: Observations,
  { required, find }: { required: HouseRequired; find: Finder },
): HouseHit[] {
  const { conversation } = seen.prepared;
  const replies = seen.staff.filter(({ automated, words }) => !automated && words > 0);
  return chosen(replies, required.in).flatMap((reply) => {
    const channel = channelOf(conversation, reply.message);
    const [first] = reply.sentences;
    if (first === undefined || !concerns(required, reply.language, channel)) return [];
    if (find(ownWords(reply)) !== null) return [];
    const texts = HOUSE_TEXTS[seen.context.config.language];
    const { id, sin = null, message, phrases } = required;
    const wanted = phrases?.map((phrase) => `"${phrase}"`).join(", ") ?? id;
    return [
      {
        start: first.start,
        end: first.end,
        message: reply.index,
        kind: "required",
        id,
        sin,
        source: "agent_text",
        severity: required.severity ?? null,
        explanation: message ?? texts.required(wanted),
        remedy: phrases?.[0] === undefined ? null : texts.write(phrases[0]),
      },
    ];
  });
}

function chosen(
  replies: readonly PreparedMessage[],
  which: HouseRequired["in"],
): readonly PreparedMessage[] {
  if (which === "every_reply") return replies;
  return which === "first_reply" ? replies.slice(0, 1) : replies.slice(-1);
}

/** Everything the author wrote, with the signature, without what they quote. */
function ownWords({ folded, segments }: PreparedMessage): Readable {
  const text = segments
    .filter(({ kind }) => kind === "body" || kind === "signature")
    .map(({ start, end }) => folded.slice(start, end))
    .join("\n");
  return { text, start: 0, tokens: tokenise(text) };
}
