import { z } from "zod";
import { ConversationQuery } from "./api.ts";

/** The export of conversations, one row each. */

export const ROW_FORMATS = ["csv", "ndjson", "parquet"] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

/** The filters of the list, all that it finds. */
export const ConversationFilter = ConversationQuery.omit({ sort: true, limit: true, cursor: true });
export type ConversationFilter = z.infer<typeof ConversationFilter>;

export const RowExportQuery = ConversationFilter.extend({
  format: z.enum(ROW_FORMATS).default("csv"),
});
