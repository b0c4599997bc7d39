import { z } from "zod";
import { Instant } from "./conversation.ts";
import { EXPORT_FORMATS } from "./promise_views.ts";

/** Who saw and changed what in a workspace. */

export const LogEntry = z.object({
  id: z.string(),
  at: Instant,
  who: z.string(),
  action: z.string().describe("What was called, for example 'PUT config'"),
  subject: z.string().describe("Ids of what it was about; never what is in it"),
});
export type LogEntry = z.infer<typeof LogEntry>;

const filter = {
  who: z.string().max(320).optional(),
  action: z.string().max(200).optional().describe("Words in the action"),
  subject: z.string().max(1000).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
};
export const LogFilter = z.object(filter);
export type LogFilter = z.infer<typeof LogFilter>;

export const LogQuery = LogFilter.extend({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type LogQuery = z.infer<typeof LogQuery>;

export const LogPage = z.object({ items: z.array(LogEntry), next: z.string().nullable() });
export type LogPage = z.infer<typeof LogPage>;

export const LogExportQuery = LogFilter.extend({ format: z.enum(EXPORT_FORMATS).default("csv") });
