import { z } from "zod";
import { Instant } from "./conversation.ts";

/** Backups of the whole installation: when they are made, and what there is. */

export const BackupSettings = z.object({
  hour: z
    .number()
    .int()
    .min(0)
    .max(23)
    .nullable()
    .describe("Made every night at this hour of the machine's clock; null: never"),
  keep: z.number().int().min(1).max(365).describe("How many are kept; older ones are removed"),
});
export type BackupSettings = z.infer<typeof BackupSettings>;

export const BackupView = z.object({
  name: z.string().describe("File name"),
  at: Instant,
  bytes: z.number().int(),
});
export type BackupView = z.infer<typeof BackupView>;

export const BackupsView = z.object({
  settings: BackupSettings,
  folder: z.string().describe("On the machine of the server"),
  backups: z.array(BackupView).describe("Newest first"),
  state: z.enum(["none", "fresh", "old"]).describe("old: the last one is more than two days old"),
  running: z.boolean(),
  failed: z
    .object({ at: Instant, reason: z.string() })
    .nullable()
    .describe("The last one since the server started, if it failed"),
});
export type BackupsView = z.infer<typeof BackupsView>;
