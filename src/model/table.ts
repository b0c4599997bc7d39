import { z } from "zod";

/** What a column of a table of messages can fill. */
export const TABLE_FIELDS = [
  "conversation",
  "message",
  "at",
  "role",
  "author",
  "email",
  "text",
  "html",
  "subject",
  "channel",
  "status",
  "team",
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/** What a table would be read as, before it is imported. */
export const TablePreview = z.object({
  kind: z.string(),
  fields: z.array(z.enum(TABLE_FIELDS)).describe("Fields that a column can fill"),
  columns: z.array(z.object({ name: z.string(), samples: z.array(z.string()) })),
  mapping: z
    .partialRecord(z.enum(TABLE_FIELDS), z.string())
    .describe("Field to column: what was told, else what the headers say"),
  rows: z.number().int().describe("Rows that were looked at, from the first"),
  conversations: z
    .array(
      z.object({
        id: z.string(),
        subject: z.string(),
        messages: z.array(
          z.object({
            at: z.string().nullable(),
            role: z.string(),
            author: z.string(),
            text: z.string(),
          }),
        ),
        more: z.number().int().describe("Messages that are not shown"),
      }),
    )
    .describe("The first conversations of these rows"),
  notes: z.array(z.string()),
  bad_records: z
    .array(z.object({ place: z.string(), reason: z.string(), hint: z.string().nullable() }))
    .describe("Rows among them that cannot be read"),
  missing: z.string().nullable().describe("What keeps the table from being read with this mapping"),
});
export type TablePreview = z.infer<typeof TablePreview>;
