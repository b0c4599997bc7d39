import { z } from "zod";
import { Instant } from "./conversation.ts";
import { LANGUAGES, SIN_IDS } from "./taxonomy.ts";

/** The episode journal: services that people lived themselves, in their own words. */

/** Kind of source under which an episode is reviewed: it tells of whomever it names, not of this house only. */
export const EPISODE_SOURCE = "episode";

/** As whom it was lived. */
export const EPISODE_ROLES = ["customer", "colleague", "visitor"] as const;
export type EpisodeRole = (typeof EPISODE_ROLES)[number];

/** The words of an episode, for which the engine proposes sins. */
export const EpisodeDraft = z.object({
  text: z.string().trim().min(1).max(4000).describe("What happened, in one's own words"),
  role: z.enum(EPISODE_ROLES).default("customer"),
});
export type EpisodeDraft = z.infer<typeof EpisodeDraft>;

/** `none`: it was no sin, or none of the list. */
export const EPISODE_VERDICTS = [...SIN_IDS, "none"] as const;
export const EpisodeVerdict = z.enum(EPISODE_VERDICTS);
export type EpisodeVerdict = z.infer<typeof EpisodeVerdict>;

export const EpisodeRequest = EpisodeDraft.extend({
  place: z.string().trim().max(200).default("").describe("Where: a company, a shop, a team"),
  at: Instant.optional().describe("When it was lived; now if absent"),
  verdict: EpisodeVerdict.optional().describe("What the person says it was; open if absent"),
});
export type EpisodeRequest = z.infer<typeof EpisodeRequest>;

/** A sin that the engine reads in an episode, with the words for it. */
export const EpisodeProposal = z.object({
  sin: z.enum(SIN_IDS),
  quote: z.string().describe("Exact words of the episode"),
  rule: z.string(),
  confidence: z.number().describe("How often the rule was right where somebody checked"),
  explanation: z.string(),
});
export type EpisodeProposal = z.infer<typeof EpisodeProposal>;

export const EpisodeReading = z.object({
  language: z.enum(LANGUAGES),
  proposals: z.array(EpisodeProposal).describe("The most trusted rule first"),
});
export type EpisodeReading = z.infer<typeof EpisodeReading>;

export const Episode = EpisodeReading.extend({
  id: z.string(),
  text: z.string(),
  place: z.string(),
  role: z.enum(EPISODE_ROLES),
  at: Instant,
  noted_at: Instant,
  by: z.string(),
  verdict: EpisodeVerdict.nullable().describe("null: nobody has confirmed or chosen yet"),
  decided_by: z.string().nullable(),
});
export type Episode = z.infer<typeof Episode>;

/** `open`: neither confirmed nor chosen. */
export const EpisodeFilter = z.object({
  verdict: z.enum([...EPISODE_VERDICTS, "open"]).optional(),
  role: z.enum(EPISODE_ROLES).optional(),
  from: z.iso.date().optional().describe("Lived from this day on, in the zone of the house"),
  to: z.iso.date().optional().describe("Lived until this day, this day included"),
});
export type EpisodeFilter = z.infer<typeof EpisodeFilter>;

export const EpisodeQuery = EpisodeFilter.extend({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().optional().describe("`next` of the page before"),
});
export type EpisodeQuery = z.infer<typeof EpisodeQuery>;

export const EpisodePage = z.object({
  items: z.array(Episode).describe("The latest first"),
  total: z.number().int(),
  next: z.string().nullable(),
});
export type EpisodePage = z.infer<typeof EpisodePage>;

/** What one week (Monday to Sunday) brought. */
export const EpisodeWeek = z.object({
  week: z.iso.date().describe("Its Monday"),
  n: z.number().int().describe("Episodes of the week"),
  open: z.number().int().describe("Of these: neither confirmed nor chosen, in no sin's count"),
  none: z.number().int().describe("Of these: said to be no sin"),
  sins: z
    .array(z.object({ sin: z.enum(SIN_IDS), count: z.number().int() }))
    .describe("What people confirmed or chose, most frequent first"),
});
export type EpisodeWeek = z.infer<typeof EpisodeWeek>;

export const TallyQuery = z.object({
  weeks: z.coerce.number().int().min(1).max(520).default(12).describe("How many, with this one"),
});

export const EpisodeTally = z.object({
  zone: z.string().describe("Time zone in which weeks begin"),
  weeks: z.array(EpisodeWeek).describe("Weeks with an episode, the latest first"),
});
export type EpisodeTally = z.infer<typeof EpisodeTally>;
