import { z } from "zod";
import { Instant } from "./conversation.ts";
import { SIN_IDS } from "./taxonomy.ts";

/** What is written into a help desk, where agents work: private notes and a tag. Off unless switched on. */

/** A person or a team of the help desk, by its id there: "person:12", "team:7". */
export const Assignee = z.string().regex(/^(?:person|team):[\w-]{1,100}$/, {
  message: "is not person:ID or team:ID",
});
export const ASSIGNEE_KINDS = ["person", "team"] as const;
export type AssigneeKind = (typeof ASSIGNEE_KINDS)[number];

/**
 * What becomes of a note that is taken back: it is deleted; its place stays, its words do not; other words take
 * their place, and the help desk keeps the earlier ones.
 */
export const NOTE_REMOVALS = ["deleted", "emptied", "replaced"] as const;
export type NoteRemoval = (typeof NOTE_REMOVALS)[number];

export const WriteBackSettings = z.strictObject({
  findings: z.boolean().default(false).describe("A note for each finding that is counted"),
  sins: z
    .array(z.enum(SIN_IDS))
    .max(SIN_IDS.length)
    .default([])
    .describe("Only findings of these; none: of all"),
  due_soon: z.boolean().default(false).describe("A note when a promise will soon be due"),
  broken: z.boolean().default(false).describe("A note when a promise was not kept"),
  tag: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,49}$/)
    .nullable()
    .default(null)
    .describe("Set with a note about a finding or a promise that was not kept; null: none"),
  assign: Assignee.nullable()
    .default(null)
    .describe(
      "To whom the conversation is assigned when a promise was not kept: person:ID or team:ID; null: nobody",
    ),
  per_minute: z
    .number()
    .int()
    .min(1)
    .max(60)
    .default(20)
    .describe("No more is written in a minute"),
});
export type WriteBackSettings = z.infer<typeof WriteBackSettings>;

/** Whether anything is to be written. */
export const isOn = ({ findings, due_soon, broken, assign }: WriteBackSettings): boolean =>
  findings || due_soon || broken || assign !== null;

export const DESK_WRITE_KINDS = ["finding", "due_soon", "broken", "tag", "assignment"] as const;
export type DeskWriteKind = (typeof DESK_WRITE_KINDS)[number];

/**
 * `dropped`: no longer true when its turn came; `cannot_undo`: the desk does not tell which note it is;
 * `overtaken`: it was to be taken back, and somebody has assigned the conversation anew since.
 */
export const DESK_WRITE_STATES = [
  "waiting",
  "failed",
  "dropped",
  "written",
  "undoing",
  "undone",
  "cannot_undo",
  "overtaken",
] as const;
export type DeskWriteState = (typeof DESK_WRITE_STATES)[number];

export const DeskWriteView = z.object({
  id: z.string().describe("Also the last line of the note, by which it is known again"),
  connection: z.string(),
  conversation: z.string(),
  kind: z.enum(DESK_WRITE_KINDS),
  about: z.string().describe("Id of the finding or promise, the tag, or who it is assigned to"),
  state: z.enum(DESK_WRITE_STATES),
  note: z.string().nullable().describe("Id of the note in the help desk, where it told one"),
  former: z
    .string()
    .nullable()
    .describe("Of an assignment: who had the conversation before, empty: nobody; else null"),
  error: z.string().nullable().describe("Why the last try did not succeed"),
  created_at: Instant,
  written_at: Instant.nullable(),
  undone_at: Instant.nullable(),
  undone_by: z.string().nullable(),
});
export type DeskWriteView = z.infer<typeof DeskWriteView>;

export const WriteBackView = z.object({
  settings: WriteBackSettings,
  since: Instant.nullable().describe("What came before is not written; null: it is off"),
  can_write: z.boolean().describe("false: nothing can be written to this kind of connection"),
  removal: z
    .enum(NOTE_REMOVALS)
    .nullable()
    .describe(
      "What becomes of a note that is taken back: deleted; emptied: its place stays; replaced: other words stand there, and the help desk keeps the earlier ones",
    ),
  can_assign: z
    .array(z.enum(ASSIGNEE_KINDS))
    .describe("To whom a conversation can be assigned; empty: to nobody"),
});
export type WriteBackView = z.infer<typeof WriteBackView>;

export const UndoRequest = z.object({
  write: z.string().max(100).optional().describe("One of them; absent: all of the connection"),
});
