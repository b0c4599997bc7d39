import type { z } from "zod";
import type {
  Audit,
  AuditAnswerPage,
  AuditAnswerQuery,
  AuditAnswerRequest,
  AuditAnswerView,
  AuditFilter,
  AuditPage,
  AuditQuery,
  AuditRequest,
  AuditResults,
  AuditRow,
  FollowUp,
  PhotoType,
} from "../../model/audits.ts";
import type { ServedLanguage } from "../../model/taxonomy.ts";

/** Audits of a workspace. @throws AmendsError `not_found` for an audit or item that is not there */
export interface Audits {
  /** Begins an audit, or stores a whole one. Stored twice (same person, place, checklist, time), it is one. */
  add(
    workspace: string,
    request: z.output<typeof AuditRequest>,
    by: string,
    now: string,
  ): Promise<Audit>;
  one(workspace: string, id: string): Promise<Audit>;
  list(workspace: string, query: AuditQuery): Promise<AuditPage>;
  /** Streams every answer of finished audits with its audit, for exports. */
  eachAnswer(
    workspace: string,
    filter: AuditFilter,
  ): AsyncIterable<{ audit: AuditRow; answer: AuditAnswerView }>;
  answer(
    workspace: string,
    id: string,
    item: string,
    answer: z.output<typeof AuditAnswerRequest>,
  ): Promise<Audit>;
  /** From now on it counts. @throws AmendsError `invalid_input` while nothing is answered */
  finish(workspace: string, id: string, now: string): Promise<Audit>;
  remove(workspace: string, id: string): Promise<void>;
  /** Shares of yes in finished audits. */
  results(workspace: string, filter: AuditFilter): Promise<AuditResults>;
  /** The answers yes or no that a share was made of. */
  answers(workspace: string, query: AuditAnswerQuery): Promise<AuditAnswerPage>;
  /** What nobody has seen to yet in finished audits: soonest due first. */
  followUps(workspace: string, now: string): Promise<FollowUp[]>;
  setPhoto(workspace: string, id: string, item: string, photo: Photo): Promise<Audit>;
  photo(workspace: string, id: string, item: string): Promise<Photo>;
  removePhoto(workspace: string, id: string, item: string): Promise<Audit>;
  /**
   * Gives an audit a link in the place of the one before.
   * @throws AmendsError `conflict` for one that is finished
   */
  setLink(workspace: string, id: string, link: NewLink): Promise<void>;
  /** Takes the link of an audit back; nothing happens where there is none. */
  removeLink(workspace: string, id: string): Promise<void>;
  /** What a link opens now; null where it is unknown, taken back or past its day. */
  visit(tokenHash: string, now: string): Promise<Visit | null>;
  /** Finishes the audit of a link, and with it the link. */
  finishVisit(tokenHash: string, now: string): Promise<void>;
}

/** A link as stored: of its secret only the hash. */
export interface NewLink {
  tokenHash: string;
  language: ServedLanguage;
  expires_at: string;
}

/** What somebody with a link may see: one audit. */
export interface Visit {
  workspace: string;
  audit: Audit;
  language: ServedLanguage;
  /** It was sent off, or finished by the house: nothing can be changed by this link. */
  used: boolean;
}

export interface Photo {
  type: PhotoType;
  bytes: Uint8Array;
}
