import type { z } from "zod";
import type {
  Audit,
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
  /** What nobody has seen to yet in finished audits: soonest due first. */
  followUps(workspace: string, now: string): Promise<FollowUp[]>;
  setPhoto(workspace: string, id: string, item: string, photo: Photo): Promise<Audit>;
  photo(workspace: string, id: string, item: string): Promise<Photo>;
  removePhoto(workspace: string, id: string, item: string): Promise<Audit>;
}

export interface Photo {
  type: PhotoType;
  bytes: Uint8Array;
}
