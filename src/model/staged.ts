import { z } from "zod";
import { Config } from "./config.ts";
import { Instant } from "./conversation.ts";
import { HouseFileName } from "./house_rules.ts";
import { Finding } from "./review.ts";
import { SIN_IDS } from "./taxonomy.ts";

/** A change of house rules and settings that is not in force yet. */
export const Proposal = z.object({
  files: z
    .array(
      z.object({
        name: HouseFileName,
        text: z.string().max(200_000).nullable().describe("Null: the text that is saved"),
        on: z.boolean().default(true),
      }),
    )
    .max(50)
    .default([])
    .describe("Files of house rules as they would be; the others stay as they are"),
  config: Config.optional().describe("Settings as they would be; left out: as they are"),
});
export type Proposal = z.infer<typeof Proposal>;
export type ProposalInput = z.input<typeof Proposal>;

/** Conversations a second: fewer leave more to everybody else. */
const Rate = z.number().min(0.1).max(100);

export const StageRequest = z.object({
  proposal: Proposal,
  rate: Rate.nullable()
    .default(null)
    .describe("At most so many conversations a second; null: as many as the workers manage"),
  start: z
    .boolean()
    .default(false)
    .describe("Review them as soon as they are counted, without waiting for somebody to say so"),
});
export type StageRequest = z.infer<typeof StageRequest>;

export const STAGED_STATES = [
  "counting",
  "planned",
  "running",
  "paused",
  "ready",
  "switching",
  "switched",
  "rolling_back",
  "rolled_back",
  "settled",
  "cancelled",
  "superseded",
] as const;
export type StagedState = (typeof STAGED_STATES)[number];

/** Not switched to yet; one of a workspace at a time is in one of these states. */
export const STAGED_OPEN: readonly StagedState[] = [
  "counting",
  "planned",
  "running",
  "paused",
  "ready",
];

export const STAGED_ACTIONS = [
  "start",
  "pause",
  "resume",
  "cancel",
  "switch",
  "roll_back",
] as const;
export type StagedAction = (typeof STAGED_ACTIONS)[number];

export const StagedSteer = z.object({
  action: z.enum(STAGED_ACTIONS),
  rate: Rate.nullable().optional().describe("With start or resume: another rate"),
});
export type StagedSteer = z.infer<typeof StagedSteer>;

/** A new review of history with a change that is not in force, kept apart until somebody switches to it. */
export const StagedRun = z.object({
  id: z.string(),
  state: z.enum(STAGED_STATES),
  files: z
    .array(z.object({ name: z.string(), on: z.boolean() }))
    .describe("Files of house rules that it changes"),
  settings: z.array(z.string()).describe("Settings that it changes"),
  by: z.string(),
  rate: z.number().nullable().describe("Conversations a second at most"),
  stored: z.number().int().describe("Conversations in the workspace"),
  counted: z.number().int().describe("Those of which it is known whether they can be affected"),
  reached: z.number().int().describe("Those that the change can affect"),
  reviewed: z.number().int().describe("Done of these"),
  differ: z.number().int().describe("Those that read otherwise"),
  given_up: z.number().int().describe("Those that no try could review"),
  moved: z
    .number()
    .int()
    .describe("While switching or rolling back: those whose new or former review is in place"),
  started_at: Instant,
  finished_at: Instant.nullable(),
  seconds_left: z.number().int().nullable().describe("At the pace so far; null: not known"),
});
export type StagedRun = z.infer<typeof StagedRun>;

/** Findings of a sin before and after a change, over all conversations. */
export const SinChange = z.object({
  sin: z.enum(SIN_IDS),
  counted: z.boolean().describe("false: please look"),
  before: z.number().int(),
  gone: z.number().int(),
  added: z.number().int(),
  after: z.number().int(),
});
export type SinChange = z.infer<typeof SinChange>;

export const StagedFinding = Finding.pick({
  id: true,
  sin: true,
  rule: true,
  message: true,
  quote: true,
  counted: true,
  explanation: true,
}).extend({ change: z.enum(["gone", "added", "stays"]) });
export type StagedFinding = z.infer<typeof StagedFinding>;

/** Parts of a review that may be another besides findings that come and go; `findings`: the same ones say something else. */
export const STAGED_PARTS = [
  "findings",
  "promises",
  "repairs",
  "praise",
  "needs",
  "advice",
  "score",
  "next_change_at",
] as const;

/** One conversation that reads otherwise. */
export const StagedConversation = z.object({
  conversation: z.string(),
  subject: z.string(),
  findings: z.array(StagedFinding).describe("Both sets as one list"),
  other: z.array(z.enum(STAGED_PARTS)).describe("What else is another"),
});
export type StagedConversation = z.infer<typeof StagedConversation>;

export const StagedComparison = z.object({
  run: StagedRun,
  sins: z.array(SinChange),
  conversations: z.array(StagedConversation),
  next: z.string().nullable().describe("For the next page; null: this was the last"),
});
export type StagedComparison = z.infer<typeof StagedComparison>;
