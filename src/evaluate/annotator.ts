import { Config } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";

const HOUR = 60;
const DAY_MS = 24 * 60 * 60_000;
/** Long enough after the last message that nobody can still be about to answer. */
const LATER_DAYS = 30;

/**
 * The settings under which the labels were made: 24 hours elapsed on social, 72 hours elapsed on forum
 * and e-mail. What the house configuration says otherwise stays.
 */
export function annotatorConfig(base: Config = Config.parse({})): Config {
  return {
    ...base,
    // The labels end with the conversation; nobody knows how long its customer heard nothing.
    update_target: null,
    targets: {
      ...base.targets,
      social: { minutes: 24 * HOUR, clock: "elapsed" },
      forum: { minutes: 72 * HOUR, clock: "elapsed" },
      email: { minutes: 72 * HOUR, clock: "elapsed" },
    },
  };
}

/** The instant at which a labelled conversation is judged: well after its last message. */
export function annotatorNow({ messages, events }: Conversation): string {
  const times = [...messages, ...events]
    .map(({ at }) => (at === undefined ? Number.NaN : Date.parse(at)))
    .filter((time) => !Number.isNaN(time));
  const last = times.length === 0 ? Date.UTC(2030, 0, 1) : Math.max(...times);
  return new Date(last + LATER_DAYS * DAY_MS).toISOString();
}
