import { z } from "zod";
import { Instant } from "./conversation.ts";
import { FACTORS, SERVED_LANGUAGES, SIN_IDS } from "./taxonomy.ts";

/** Audits: checklists for what no conversation shows, answered on the spot by the house or a mystery shopper. */

export const CHECKLIST_IDS = ["site", "digital"] as const;
export type ChecklistId = (typeof CHECKLIST_IDS)[number];

/** Who looks: somebody of the house, or somebody who passes for a customer. */
export const AUDIT_KINDS = ["self", "mystery"] as const;

export const AUDIT_ANSWERS = ["yes", "no", "not_seen"] as const;
export type AuditAnswer = (typeof AUDIT_ANSWERS)[number];

const InLanguages = z.object({ en: z.string(), es: z.string(), tl: z.string() });
export type InLanguages = z.infer<typeof InLanguages>;

export const ChecklistItem = z.object({
  id: z.string(),
  sin: z.enum(SIN_IDS).describe("What a no shows"),
  factor: z.enum(FACTORS),
  text: InLanguages.describe("A statement that is true where all is well"),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

export const ChecklistSection = z.object({
  id: z.string(),
  title: InLanguages,
  items: z.array(ChecklistItem),
});
export type ChecklistSection = z.infer<typeof ChecklistSection>;

export const Checklist = z.object({
  id: z.enum(CHECKLIST_IDS),
  title: InLanguages,
  sections: z.array(ChecklistSection),
});
export type Checklist = z.infer<typeof Checklist>;

const ItemId = z.string().min(1).max(100);

/** What somebody says of one item; a no may have somebody who sees to it, until a day. */
export const AuditAnswerRequest = z.object({
  answer: z.enum(AUDIT_ANSWERS),
  note: z.string().trim().max(2000).default(""),
  owner: z.string().trim().max(200).default("").describe("Who sees to it"),
  due: z.iso.date().nullable().default(null).describe("Until when"),
  done: z.boolean().default(false).describe("It has been seen to"),
});
export type AuditAnswerRequest = z.infer<typeof AuditAnswerRequest>;

export const PHOTO_TYPES = ["image/jpeg", "image/png", "image/webp"] as const;
export type PhotoType = (typeof PHOTO_TYPES)[number];
/** Largest photo in bytes; the page makes them smaller before it sends them. */
export const PHOTO_LIMIT = 3 * 1024 * 1024;

export const AuditAnswerView = AuditAnswerRequest.extend({
  item: ItemId,
  photo: z.boolean().describe("Whether there is a photo"),
});
export type AuditAnswerView = z.infer<typeof AuditAnswerView>;

export const AuditRequest = z.object({
  checklist: z.enum(CHECKLIST_IDS),
  kind: z.enum(AUDIT_KINDS).default("self"),
  place: z.string().trim().min(1).max(200).describe("Branch, shop or site that was looked at"),
  at: Instant.optional().describe("When; now if absent"),
  note: z.string().trim().max(2000).default(""),
  answers: z
    .array(AuditAnswerRequest.extend({ item: ItemId }))
    .max(500)
    .default([]),
  finished: z.boolean().default(false),
});
export type AuditRequest = z.input<typeof AuditRequest>;

export const AuditRow = z.object({
  id: z.string(),
  checklist: z.enum(CHECKLIST_IDS),
  kind: z.enum(AUDIT_KINDS),
  place: z.string(),
  at: Instant,
  by: z.string(),
  note: z.string(),
  finished_at: Instant.nullable().describe("null: still being answered, and in no number"),
  yes: z.number().int(),
  no: z.number().int(),
  not_seen: z.number().int(),
  to_do: z.number().int().describe("A no that has not been seen to"),
});
export type AuditRow = z.infer<typeof AuditRow>;

/** For how many days a link opens its audit. */
export const LINK_DAYS = { usual: 14, most: 90 } as const;

export const AuditLinkRequest = z.object({
  days: z.number().int().min(1).max(LINK_DAYS.most).default(LINK_DAYS.usual),
  language: z
    .enum(SERVED_LANGUAGES)
    .optional()
    .describe("In which the shopper reads the checklist; that of the house if absent"),
});
export type AuditLinkRequest = z.infer<typeof AuditLinkRequest>;

/** A link as it is told, once. */
export const NewAuditLink = z.object({
  path: z.string(),
  link: z.string().nullable().describe("null: the address of this server is not set"),
  expires_at: Instant,
});
export type NewAuditLink = z.infer<typeof NewAuditLink>;

/** What is known of the link of an audit later. */
export const AuditLink = z.object({ expires_at: Instant, used_at: Instant.nullable() });
export type AuditLink = z.infer<typeof AuditLink>;

export const Audit = AuditRow.extend({
  answers: z.array(AuditAnswerView),
  link: AuditLink.nullable().describe("By which somebody may fill it without a sign-in"),
});
export type Audit = z.infer<typeof Audit>;

export const AuditFilter = z.object({
  checklist: z.enum(CHECKLIST_IDS).optional(),
  kind: z.enum(AUDIT_KINDS).optional(),
  place: z.string().optional(),
  from: z.iso.date().optional().describe("From this day on, in the zone of the house"),
  to: z.iso.date().optional().describe("Until this day, this day included"),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

export const AuditQuery = AuditFilter.extend({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().optional().describe("`next` of the page before"),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

export const AuditPage = z.object({
  items: z.array(AuditRow).describe("The latest first"),
  total: z.number().int(),
  next: z.string().nullable(),
});
export type AuditPage = z.infer<typeof AuditPage>;

/** A share of yes among yes and no, with its 95% Wilson interval; null below five answers. */
export const AuditShare = z.object({
  yes: z.number().int(),
  n: z.number().int().describe("Answers yes or no; what was not seen is no answer"),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  low_data: z.boolean().describe("Fewer than thirty answers"),
});
export type AuditShare = z.infer<typeof AuditShare>;

export const AuditResults = z.object({
  audits: z.number().int().describe("Finished audits"),
  answers: z.number().int(),
  factors: z.array(AuditShare.extend({ factor: z.enum(FACTORS) })),
  sins: z.array(AuditShare.extend({ sin: z.enum(SIN_IDS) })),
  sections: z.array(AuditShare.extend({ checklist: z.enum(CHECKLIST_IDS), section: z.string() })),
  wrong: z
    .array(z.object({ item: ItemId, no: z.number().int(), n: z.number().int() }))
    .describe("Items with a no, most often wrong first"),
});
export type AuditResults = z.infer<typeof AuditResults>;

/** What a share was made of: a factor, a sin, a section or an item, in the audits of the filter. */
export const AuditAnswerQuery = AuditQuery.extend({
  factor: z.enum(FACTORS).optional(),
  sin: z.enum(SIN_IDS).optional(),
  section: z.string().max(100).optional(),
  item: ItemId.optional(),
  answer: z.enum(["yes", "no"]).optional(),
});
export type AuditAnswerQuery = z.infer<typeof AuditAnswerQuery>;

/** One answer with the audit it belongs to. */
export const AuditAnswerRow = AuditAnswerView.extend({
  audit: z.string(),
  place: z.string(),
  kind: z.enum(AUDIT_KINDS),
  at: Instant,
});
export type AuditAnswerRow = z.infer<typeof AuditAnswerRow>;

export const AuditAnswerPage = z.object({
  items: z.array(AuditAnswerRow).describe("Of the latest audits first"),
  total: z.number().int(),
  next: z.string().nullable(),
});
export type AuditAnswerPage = z.infer<typeof AuditAnswerPage>;

/** A no that somebody has to see to. */
export const FollowUp = z.object({
  audit: z.string(),
  item: ItemId,
  place: z.string(),
  at: Instant,
  note: z.string(),
  owner: z.string(),
  due: z.iso.date().nullable(),
  overdue: z.boolean(),
  photo: z.boolean(),
});
export type FollowUp = z.infer<typeof FollowUp>;
