import type { SurveyForm, SurveyOutcome, SurveySettings } from "../model/surveys.ts";
import { lastWordAt, type Occasion, occasionsOf, type Told } from "./occasions.ts";
import { inSample } from "./sample.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What was over longer ago is history: nobody is asked about it, whatever is imported. */
export const RECENT_DAYS = 14;

/** An address is asked what it expects once in so long. */
const YEAR = 365 * DAY;

/** What is known of the people who may be asked. */
export interface Known {
  /** When an address was last asked; null: never. */
  lastAsked(address: string): string | null;
  /** When an address was last asked what it expects; null: never. */
  lastExpected(address: string): string | null;
  /** The address wants no questions. */
  refused(address: string): boolean;
  /** It has been decided about this event before. */
  decided(occasion: Occasion): boolean;
}

export interface Decision extends Occasion {
  form: SurveyForm;
  outcome: Exclude<SurveyOutcome, "answer_only">;
}

export interface Moment {
  now: string;
  /** When surveys were switched on: what was over before is not asked about. */
  since: string;
}

/**
 * What is to be asked about a conversation, and why not where nothing is: one decision for each event,
 * none where nothing happened or it is history; null while it is too early to tell. Of several events of
 * one customer the strongest is asked about; the quiet time then holds the others back.
 */
export function decide(
  told: Told,
  settings: SurveySettings,
  { now, since }: Moment,
  known: Known,
): Decision[] | null {
  const ended = lastWordAt(told.conversation);
  const instant = Date.parse(now);
  const history = ended < instant - RECENT_DAYS * DAY || ended < Date.parse(since);
  if (!settings.enabled || history) return [];
  if (ended > instant - settings.wait_hours * HOUR) return null;
  const asked = new Set<string>();
  return occasionsOf(told).flatMap((occasion) => {
    const { form, share } = settings.triggers[occasion.trigger];
    if (form === null || known.decided(occasion)) return [];
    if (occasion.trigger === "yearly" && !isYearlyDue(occasion, share, instant, known)) return [];
    const outcome = outcomeOf(occasion, told.conversation.id, share, (address) => {
      const last = asked.has(address) ? now : known.lastAsked(address);
      if (known.refused(address)) return "refused";
      return last !== null && Date.parse(last) > instant - settings.quiet_days * DAY
        ? "quiet"
        : "asked";
    });
    if (outcome === "asked" && occasion.recipient !== null) asked.add(occasion.recipient);
    return [{ ...occasion, form, outcome }];
  });
}

/** Whether a customer is in the sample of a year and was not asked within one: of the others nothing is kept. */
function isYearlyDue({ about, recipient }: Occasion, share: number, now: number, known: Known) {
  if (recipient === null || !inSample(JSON.stringify(["yearly", about, recipient]), share))
    return false;
  const last = known.lastExpected(recipient);
  return last === null || Date.parse(last) <= now - YEAR;
}

function outcomeOf(
  { trigger, about, recipient }: Occasion,
  conversation: string,
  share: number,
  ofAddress: (address: string) => Decision["outcome"],
): Decision["outcome"] {
  if (recipient === null) return "no_address";
  if (trigger === "yearly") return ofAddress(recipient);
  const event = JSON.stringify([conversation, trigger, about]);
  return inSample(event, share) ? ofAddress(recipient) : "not_sampled";
}
