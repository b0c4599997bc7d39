import type { Channel } from "../../model/conversation.ts";
import type { HouseRules } from "../../model/house_rules.ts";
import { tokenise } from "../../text/tokens.ts";
import type { Cue } from "../../text/cues.ts";
import type { PreparedConversation, PreparedMessage } from "../prepared.ts";
import { type CompiledHouse, compiledHouse } from "./compiled.ts";
import { channelOf } from "./reach.ts";

/** Whether the house has switched a sin, rule or cue off in a channel. */
function isOff({ off }: CompiledHouse, id: string, channel: Channel): boolean {
  return off.get(id)?.some((channels) => channels === null || channels.includes(channel)) ?? false;
}

/** Tells which matches of cues do not count in this house: switched off, or excepted by words nearby. */
export function silencer(
  house: HouseRules | undefined,
  { conversation }: PreparedConversation,
): ((cue: Cue, message: PreparedMessage, sentence: number) => boolean) | null {
  if (house === undefined || house.exceptions.length + house.switches.length === 0) return null;
  const compiled = compiledHouse(house);
  return (cue, message, sentence) => {
    const channel = channelOf(conversation, message.message);
    if (isOff(compiled, cue.id, channel)) return true;
    return (compiled.exceptions.get(cue.id) ?? []).some(({ exception, near }) => {
      if (exception.channels !== undefined && !exception.channels.includes(channel)) return false;
      const around =
        exception.within === "message"
          ? { text: message.folded, start: 0, tokens: tokenise(message.folded) }
          : message.sentences[sentence];
      return around !== undefined && near(around) !== null;
    });
  };
}

/** Tells whether a sin's rule is switched off for a message, or for the conversation as a whole (null). */
export function switchedOff(
  house: HouseRules | undefined,
  { conversation, messages }: PreparedConversation,
): (sin: string, rule: string, message: number | null) => boolean {
  if (house === undefined || house.switches.length === 0) return () => false;
  const compiled = compiledHouse(house);
  return (sin, rule, message) => {
    const channel = channelOf(conversation, messages[message ?? -1]?.message);
    return isOff(compiled, sin, channel) || isOff(compiled, rule, channel);
  };
}
