import { z } from "zod";
import { Instant } from "./conversation.ts";
import { SIN_IDS } from "./taxonomy.ts";

/** What is written into a help desk, where agents work: private notes and a tag. Off unless switched on. */

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
export const isOn = ({ findings, due_soon, broken }: WriteBackSettings): boolean =>
  findings || due_soon || broken;

export const DESK_WRITE_KINDS = ["finding", "due_soon", "broken", "tag"] as const;
export type DeskWriteKind = (typeof DESK_WRITE_KINDS)[number];

/** `dropped`: no longer true when its turn came; `cannot_undo`: the desk has no way to take it back. */
export const DESK_WRITE_STATES = [
  "waiting",
  "failed",
  "dropped",
  "written",
  "undoing",
  "undone",
  "cannot_undo",
] as const;
export type DeskWriteState = (typeof DESK_WRITE_STATES)[number];

export const DeskWriteView = z.object({
  id: z.string().describe("Also the last line of the note, by which it is known again"),
  connection: z.string(),
  conversation: z.string(),
  kind: z.enum(DESK_WRITE_KINDS),
  about: z.string().describe("Id of the finding or promise, or the tag"),
  state: z.enum(DESK_WRITE_STATES),
  note: z.string().nullable().describe("Id of the note in the help desk, where it told one"),
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
  can_remove_notes: z
    .boolean()
    .describe("false: the help desk has no way to take a note back; tags can always be"),
});
export type WriteBackView = z.infer<typeof WriteBackView>;

export const UndoRequest = z.object({
  write: z.string().max(100).optional().describe("One of them; absent: all of the connection"),
});
