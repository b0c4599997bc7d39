import { z } from "zod";
import { Channel, Instant } from "./conversation.ts";
import { Severity } from "./review.ts";
import { SERVED_LANGUAGES, SIN_IDS } from "./taxonomy.ts";

const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "use small letters, digits and hyphens: other-branch")
  .max(60);
const Words = z.string().min(2).max(300);
const Phrases = z.array(Words).min(1).max(100);
const Text = z.string().min(1).max(500);
const Sin = z.enum(SIN_IDS);
const Channels = z.array(Channel).min(1).describe("Only there; everywhere if left out");
const Language = z.enum(SERVED_LANGUAGES);
const rationale = Text.optional().describe("Why the house has this rule");

/** Words to look for: as they are, or as a pattern; exactly one of the two. */
const wording = {
  phrases: Phrases.optional().describe(
    "Words as they are, any of them; capitals and accents do not matter",
  ),
  pattern: z
    .string()
    .min(1)
    .optional()
    .describe("Regular expression on the folded sentence (small letters, no accents), bounded"),
  anchors: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Words of which at least one is in every match of the pattern, separated by spaces: only sentences with one of them are looked at",
    ),
};

const Examples = z.strictObject({
  find: z
    .array(Text)
    .default([])
    .describe("Messages in which it must be found; 'C: ... / A: ...' for several turns"),
  leave: z.array(Text).default([]).describe("Messages in which it must not be found"),
});

/** Words that are a sin in this house. */
const HouseRule = z.strictObject({
  id: Id,
  sin: Sin,
  ...wording,
  unless: z
    .strictObject({ phrases: wording.phrases, pattern: wording.pattern })
    .optional()
    .describe("Words in the same sentence that make it innocent"),
  speaker: z
    .enum(["staff", "customer"])
    .default("staff")
    .describe("Whose words: the reply itself, or what customers report"),
  language: Language.optional().describe("Only in sentences of this language"),
  channels: Channels.optional(),
  severity: Severity.optional().describe("The sin's own if left out"),
  message: Text.describe("What a finding says: what was written, not what was felt"),
  remedy: Text.optional().describe("What to write instead; the sin's own if left out"),
  rationale,
  examples: Examples.extend({
    find: z.array(Text).min(1),
    leave: z.array(Text).min(1),
  }).describe("At once documentation and test; at least one of each"),
});
export type HouseRule = z.infer<typeof HouseRule>;

/** A word of the trade that customers do not know: unclear communication where they have not used it. */
const JargonFields = z.strictObject({
  term: Words,
  say: Text.optional().describe(
    "Plain words for it; where the reply has them too, nothing is found",
  ),
  language: Language.optional(),
  channels: Channels.optional(),
});
export type HouseJargon = z.infer<typeof JargonFields>;
const HouseJargon = z.union([Words.transform((term): HouseJargon => ({ term })), JargonFields]);

/** What a reply must not contain: a finding of a sin, or advice without one. */
const BannedFields = z.strictObject({
  id: Id,
  ...wording,
  sin: Sin.optional().describe("Without one it is advice and never in a score"),
  instead: Text.optional().describe("What to write instead"),
  message: Text.optional(),
  language: Language.optional(),
  channels: Channels.optional(),
  severity: Severity.optional(),
  rationale,
  examples: Examples.optional(),
});
export type HouseBanned = z.infer<typeof BannedFields>;
const HouseBanned = z.union([
  Words.transform((phrase): HouseBanned => ({ id: slug(phrase), phrases: [phrase] })),
  BannedFields,
]);

/** A name for words that were given none. */
function slug(words: string): string {
  const plain = words.normalize("NFD").toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "words"
  );
}

/** What a reply must contain. */
const HouseRequired = z.strictObject({
  id: Id,
  ...wording,
  in: z
    .enum(["first_reply", "last_reply", "every_reply"])
    .default("first_reply")
    .describe("Replies of people; automatic ones are left alone"),
  sin: Sin.optional().describe("Without one it is advice and never in a score"),
  message: Text.optional(),
  language: Language.optional().describe("Only replies in this language"),
  channels: Channels.optional(),
  severity: Severity.optional(),
  rationale,
  examples: Examples.optional(),
});
export type HouseRequired = z.infer<typeof HouseRequired>;

/** Words near which a cue of the product is not one here. */
const HouseException = z.strictObject({
  cue: z.string().min(1).describe("Id of a cue, as `amends rules SIN` lists them"),
  near: z
    .strictObject({ phrases: wording.phrases, pattern: wording.pattern })
    .describe("Words that silence it"),
  within: z.enum(["sentence", "message"]).default("sentence"),
  channels: Channels.optional(),
  rationale,
});
export type HouseException = z.infer<typeof HouseException>;

/** Something of the product that is off here: exactly one of sin, rule and cue. */
const HouseSwitch = z.strictObject({
  sin: Sin.optional(),
  rule: z.string().min(1).optional().describe("For example arguing.accusation"),
  cue: z.string().min(1).optional().describe("Id of a cue"),
  channels: Channels.optional(),
  rationale,
});
export type HouseSwitch = z.infer<typeof HouseSwitch>;

/** One file of house rules. */
export const HouseFile = z.strictObject({
  rules: z.array(HouseRule).max(500).default([]),
  jargon: z.array(HouseJargon).max(2000).default([]),
  banned: z.array(HouseBanned).max(500).default([]),
  required: z.array(HouseRequired).max(100).default([]),
  exceptions: z.array(HouseException).max(500).default([]),
  switches: z.array(HouseSwitch).max(500).default([]),
});
export type HouseFile = z.infer<typeof HouseFile>;

/** All rules of a house that are in force, from all its files: plain data, so that threads can share it. */
export type HouseRules = HouseFile;

/** Words to look for, whichever way they are written. */
export interface Wording {
  phrases?: readonly string[] | undefined;
  pattern?: string | undefined;
  anchors?: string | undefined;
}

/** What is wrong with a file of house rules, where, and what to do. */
export const HouseProblem = z.object({
  file: z.string(),
  line: z.number().int().describe("From 1"),
  column: z.number().int().describe("From 1"),
  message: z.string(),
  hint: z.string().describe("What to do"),
  text: z.string().describe("The line itself"),
});
export type HouseProblem = z.infer<typeof HouseProblem>;

/** Name of a file of house rules in a workspace. */
export const HouseFileName = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, "use small letters, digits and hyphens: our-words");

/** One version of a file of house rules in a workspace: rows are only ever added. */
export const HouseFileVersion = z.object({
  name: HouseFileName,
  version: z.number().int(),
  text: z.string(),
  on: z.boolean().describe("Whether its rules are in force"),
  by: z.string(),
  at: Instant,
});
export type HouseFileVersion = z.infer<typeof HouseFileVersion>;

/** What a file of house rules says, and whether it is in force. */
export type HouseText = Pick<HouseFileVersion, "name" | "text" | "on">;

/** How a text of house rules does: what is wrong with it, and which examples do not hold. */
export const HouseCheck = z.object({
  problems: z.array(HouseProblem),
  examples: z
    .object({ count: z.number().int(), failures: z.array(HouseProblem) })
    .nullable()
    .describe("Null where the text cannot be used"),
});
export type HouseCheck = z.infer<typeof HouseCheck>;

/** The rule name that findings of a house rule carry. */
export const houseRuleName = (sin: string, id: string) => `${sin}.house.${id}`;

/** Whether a rule name is one of the house's. */
export const isHouseRule = (rule: string) => rule.includes(".house.");

/** The rules of several files as one. */
export function joinHouseFiles(files: readonly HouseFile[]): HouseRules {
  return {
    rules: files.flatMap(({ rules }) => rules),
    jargon: files.flatMap(({ jargon }) => jargon),
    banned: files.flatMap(({ banned }) => banned),
    required: files.flatMap(({ required }) => required),
    exceptions: files.flatMap(({ exceptions }) => exceptions),
    switches: files.flatMap(({ switches }) => switches),
  };
}

/** One finding or advice that a dry run adds or takes away. */
const DryRunChange = z.object({
  change: z.enum(["appear", "disappear"]),
  conversation: z.string(),
  subject: z.string().nullable(),
  message: z.string().nullable(),
  rule: z.string(),
  sin: Sin.nullable().describe("Null: advice"),
  quote: z.string(),
  explanation: z.string(),
});
export type DryRunChange = z.infer<typeof DryRunChange>;

/** What rules would change if they were in force. */
export const DryRun = z.object({
  conversations: z.number().int().describe("How many were looked at"),
  reached: z
    .number()
    .int()
    .describe("How many of them the change can affect: the others have none of its words"),
  changed: z.number().int().describe("How many of them would read otherwise"),
  appear: z.number().int(),
  disappear: z.number().int(),
  rules: z.array(
    z.object({ rule: z.string(), appear: z.number().int(), disappear: z.number().int() }),
  ),
  changes: z.array(DryRunChange).describe("The first 200"),
});
export type DryRun = z.infer<typeof DryRun>;

/** A dry run on the last month of a workspace. */
export const HouseTrial = DryRun.extend({
  total: z
    .number()
    .int()
    .describe("Conversations of these days; the newest of them were looked at"),
  from: Instant.nullable(),
  to: Instant.nullable(),
});
export type HouseTrial = z.infer<typeof HouseTrial>;
