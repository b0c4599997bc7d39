import { z } from "zod";
import { Channel } from "./conversation.ts";
import { SERVED_LANGUAGES } from "./taxonomy.ts";

const ClockTime = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, "use HH:MM, 00:00 to 24:00");
const Blocks = z
  .array(z.tuple([ClockTime, ClockTime]))
  .describe("Working blocks of a day, for example [['09:00','13:00'],['15:00','19:00']]");

/** One working calendar: zone, blocks per weekday, holidays. */
export const Calendar = z.object({
  zone: z.string().default("UTC").describe("IANA time zone"),
  hours: z
    .object({
      mon: Blocks,
      tue: Blocks,
      wed: Blocks,
      thu: Blocks,
      fri: Blocks,
      sat: Blocks,
      sun: Blocks,
    })
    .partial()
    .default({
      mon: [["09:00", "18:00"]],
      tue: [["09:00", "18:00"]],
      wed: [["09:00", "18:00"]],
      thu: [["09:00", "18:00"]],
      fri: [["09:00", "18:00"]],
    }),
  holiday_country: z.string().optional().describe("ISO 3166 code for public holidays, e.g. PH"),
  holidays: z.array(z.iso.date()).default([]).describe("Own days off, YYYY-MM-DD"),
});
export type Calendar = z.infer<typeof Calendar>;

/** A response target: how long, and whether only working time counts. */
export const Target = z.object({
  minutes: z.number().positive(),
  clock: z.enum(["business", "elapsed"]),
});
export type Target = z.infer<typeof Target>;

export const DEFAULT_TARGETS: Record<Channel, Target | null> = {
  chat: { minutes: 10, clock: "business" },
  social: { minutes: 24 * 60, clock: "elapsed" },
  sms: { minutes: 24 * 60, clock: "elapsed" },
  email: { minutes: 9 * 60, clock: "business" },
  ticket: { minutes: 9 * 60, clock: "business" },
  forum: { minutes: 9 * 60, clock: "business" },
  internal: { minutes: 9 * 60, clock: "business" },
  phone: null,
  other: null,
};

/**
 * Something the house knows to be so and that can be counted: a price, a time limit, an opening hour, a
 * percentage, a number of pieces. A reply that says otherwise is a finding.
 */
export const HouseFact = z.strictObject({
  about: z
    .array(z.string().min(2))
    .min(1)
    .describe("Wordings of the subject, any of them: 'express delivery', 'express shipping'"),
  values: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      "Every right value, with its unit: '2 years', 'USD 12', '10%', '18:00', '2 bags', 'free'",
    ),
  except: z
    .array(z.string().min(2))
    .default([])
    .describe("Words that make a sentence speak of something else: 'extended', 'saturday'"),
});
export type HouseFact = z.infer<typeof HouseFact>;

/** Something the house gives to make good, in the words of a reply. */
export const Goodwill = z.strictObject({
  offer: z
    .string()
    .min(2)
    .max(300)
    .describe("As it stands in a reply: 'a voucher of 10 EUR for your next order'"),
  language: z.enum(SERVED_LANGUAGES).optional().describe("Only for replies in this language"),
  most: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .describe("The most that may be given, with its unit: '20 EUR', '15%', '1 month'"),
});
export type Goodwill = z.infer<typeof Goodwill>;

const Weight = z.number().min(0).max(100);

/** How much each factor matters to customers: 100 points shared out, after Parasuraman, Zeithaml and Berry. */
export const Weights = z
  .object({
    reliability: Weight.default(32),
    responsiveness: Weight.default(22),
    assurance: Weight.default(19),
    empathy: Weight.default(16),
    tangibles: Weight.default(11),
  })
  .refine((weights) => Math.abs(sumOf(weights) - 100) < 0.01, "the five weights must sum to 100")
  .refine(
    ({ responsiveness, assurance, empathy }) => responsiveness > 0 && assurance > 0 && empathy > 0,
    "responsiveness, assurance and empathy must weigh something",
  );
export type Weights = z.infer<typeof Weights>;

function sumOf(weights: Readonly<Record<string, number>>): number {
  return Object.values(weights).reduce((sum, weight) => sum + weight, 0);
}

/**
 * What a house may set. Everything has a default, so `Config.parse({})` is a working configuration.
 * "One business day" is as many minutes as the longest working day of the calendar (9 hours by default).
 */
export const Config = z.object({
  calendar: Calendar.default(() => Calendar.parse({})).describe("Hours that response clocks use"),
  promise_calendar: Calendar.optional().describe(
    "Hours for promises; the calendar above if absent",
  ),
  targets: z.partialRecord(Channel, Target.nullable()).default({}),
  update_target: Target.nullable()
    .default({ minutes: 18 * 60, clock: "business" })
    .describe(
      "How long a customer who was promised word, or told that it is being worked on, may hear nothing; null: not looked at",
    ),
  promise_today: z
    .enum(["close_of_business", "midnight"])
    .default("close_of_business")
    .describe("When something promised for today is due: midnight is the customer's"),
  staff: z
    .array(z.string())
    .default([])
    .describe("Domains, addresses or author ids that are staff"),
  language: z
    .enum(SERVED_LANGUAGES)
    .default("en")
    .describe("Language of the explanation and remedy of a finding"),
  locale: z.string().default("en-US").describe("Decides day/month order of numeric dates"),
  connected: z
    .array(z.string())
    .default([])
    .describe("Systems whose events are complete: mail, phone, shipping, refunds"),
  facts: z.array(HouseFact).default([]).describe("What replies must not contradict"),
  goodwill: z.array(Goodwill).default([]).describe("What staff may give to make good"),
  repair_days: z
    .number()
    .int()
    .min(1)
    .max(30)
    .default(2)
    .describe("Business days in which a broken promise ought to be made good"),
  weights: Weights.default(() => Weights.parse({})).describe(
    "Weights of the five factors; reliability's is used by the SERVQUAL view only",
  ),
  compliance_minimum: z.number().min(0).max(1).default(0.8),
  compliance_minimum_n: z.number().int().positive().default(10),
});
export type Config = z.infer<typeof Config>;

/** The target of a channel: the house's own, else the default; null when the channel has no clock. */
export function targetOf(config: Config, channel: Channel): Target | null {
  const own = config.targets[channel];
  return own === undefined ? DEFAULT_TARGETS[channel] : own;
}
