import type {
  EraseResult,
  ImportView,
  Overview,
  TrackRecordView,
  VerdictRequest,
  VerdictView,
  WorkspaceView,
} from "../model/api.ts";
import type { ComplianceQuery, ComplianceReport, PromiseRow } from "../model/promise_views.ts";
import type { Config } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Origin } from "../model/origin.ts";
import type { MarkRequest, PromiseMark } from "../model/marks.ts";
import type { TrackRecord } from "../model/context.ts";
import type { HouseFileVersion, HouseRules, HouseText } from "../model/house_rules.ts";
import type { Review } from "../model/review.ts";
import type { ConversationFilter } from "../model/export.ts";
import type { ExportedConversation } from "../report/rows/row.ts";
import type { FoundFacts } from "../report/periodic/facts.ts";
import type { Days } from "../report/periodic/period.ts";
import type { Answers } from "./answers/types.ts";
import type { Connections } from "./connections/types.ts";
import type { IdentityStore } from "./identities/types.ts";
import type { Retention } from "./retention/types.ts";
import type { Webhooks } from "./webhooks/types.ts";
import type { Audits } from "./audits/types.ts";
import type { Episodes } from "./episodes/types.ts";
import type { Orders } from "./orders/types.ts";
import type { Feeds } from "./feeds/index.ts";
import type { People } from "./people/types.ts";
import type { Identities, Sight } from "./sight/types.ts";
import type { Questions } from "./questions/types.ts";
import type { AccessLog } from "./log/index.ts";
import type { Measures } from "./measures/types.ts";
import type { InTransaction, Queue } from "./queue/types.ts";
import type { Staged } from "./staged/types.ts";
import type { Surveys } from "./surveys/types.ts";
import type { Outbox } from "./outbox/types.ts";
import type { Sidebars } from "./sidebar/index.ts";
import type { WriteBack } from "./write_back/types.ts";

/** One conversation with its review, ready to be stored in one transaction. */
export interface Reviewed {
  conversation: Conversation;
  review: Review;
  /**
   * Hash of the stored conversation from which this one was made, null when none was stored. When
   * another writer has stored something else by now, or a promise was marked that the review does not
   * know, this one is left out and named in `outdated`. Absent: written whatever is stored.
   */
  basedOn?: string | null;
  /**
   * Stored conversations that turned out to be part of this one, with the hashes of what was joined: they
   * go, and what people added to them comes over.
   */
  absorbs?: readonly { id: string; hash: string }[];
  /**
   * Ids that it was not given because others have them, as they were read ({@link originKey}, null: free). When
   * one of them is another's by now, this one is outdated: it may belong elsewhere.
   */
  beside?: readonly { id: string; origin: string | null }[];
}

/** A promise with its relatives by renegotiation. */
export interface PromiseFamily {
  promise: PromiseRow;
  parent: PromiseRow | null;
  children: PromiseRow[];
}

/** What is known of a stored conversation without reading it. */
export interface StoredState {
  /** Content hash of the conversation. */
  hash: string;
  /** Rules and configuration of its review. */
  rules: string;
}

export interface Written {
  created: number;
  updated: number;
  unchanged: number;
  /** Ids of conversations that somebody else has changed since; nothing of them was written. */
  outdated: string[];
}

export interface WriteOptions {
  /** Written although nothing but time may have changed. */
  force?: boolean;
  /** All or nothing: where one is outdated, none is written. */
  whole?: boolean;
  /** Not written, but said to rest on other rules. */
  alike?: Alike;
  /** Written with it, in the same transaction. */
  also?: InTransaction;
}

/** Stored reviews that would be the same with other rules or settings, which they now rest on. */
export interface Alike {
  /** As they were read; what somebody else has changed since is left out. */
  conversations: readonly ({ id: string } & StoredState)[];
  rules: string;
}

/** In how many conversations each reply template was sent, and how many conversations that was learnt from. */
export interface LearntTemplates {
  conversations: number;
  counts: ReadonlyMap<string, number>;
}

/** The house's own rules with the record of its verdicts; empty where none are in force. */
export interface RulesInForce {
  house?: HouseRules;
  trackRecord?: TrackRecord;
}

/** Files of house rules: versions that are only ever added. */
export interface HouseStore {
  /** The newest version of each file, in order of name. */
  files(workspace: string): Promise<HouseFileVersion[]>;
  /** All versions of a file, newest first. */
  versions(workspace: string, name: string): Promise<HouseFileVersion[]>;
  /**
   * Adds a version after the one it rests on; 0 for a new file.
   * @throws AmendsError `conflict` when somebody else was first
   */
  save(
    workspace: string,
    version: Omit<HouseFileVersion, "version">,
    basedOn: number,
  ): Promise<void>;
  /**
   * The rules of all files that are on, with the record their verdicts give them; `instead` has files as
   * they might be.
   */
  inForce(workspace: string, instead?: readonly HouseText[]): Promise<RulesInForce>;
  /** The newest conversations of the last 30 days before now, or before the newest one if that is older. */
  recent(
    workspace: string,
    now: string,
    limit: number,
  ): Promise<{ ids: string[]; total: number; from: string | null; to: string | null }>;
}

/**
 * The workspace database. One implementation in Kysely serves PGlite and PostgreSQL; nothing above
 * this interface knows which. Every method takes the workspace first.
 */
export interface Store extends Sight {
  workspaces(): Promise<WorkspaceView[]>;
  createWorkspace(id: string, name: string, demo: boolean): Promise<void>;
  /** Removes a workspace with everything in it. */
  removeWorkspace(id: string): Promise<void>;
  config(workspace: string): Promise<Config>;
  setConfig(workspace: string, config: Config): Promise<void>;
  /** Settings and house rules as they were before their last changes, with today's verdicts; latest first. */
  pastSettings(workspace: string): Promise<readonly (RulesInForce & { config: Config })[]>;

  /**
   * Stores conversations and replaces their findings and promises, all in one transaction; verdicts
   * stay. Writers of one workspace take turns.
   * @throws AmendsError `not_found` when the workspace is not (or no longer) there
   */
  write(workspace: string, items: readonly Reviewed[], options?: WriteOptions): Promise<Written>;
  /** Hash and rules of those of the conversations that are stored, by id. */
  states(workspace: string, ids: readonly string[]): Promise<Map<string, StoredState>>;
  /** Of which source those of the conversations are that are stored, by id. */
  origins(workspace: string, ids: readonly string[]): Promise<Map<string, Origin>>;
  /** Those of the conversations that are stored, with their reviews and what these rest on. */
  current(workspace: string, ids: readonly string[]): Promise<(Reviewed & StoredState)[]>;
  /** Those of the conversations that are stored, by id: for merging what arrives with what is there. */
  stored(workspace: string, ids: readonly string[]): Promise<Map<string, Conversation>>;
  /** Streams all stored conversations, for a new review of everything. */
  each(workspace: string): AsyncIterable<Reviewed>;
  /** Streams the conversations that a filter finds, with what their rows in an export are made of. */
  exported(workspace: string, filter: ConversationFilter): AsyncIterable<ExportedConversation>;
  compliance(workspace: string, query: ComplianceQuery, now: string): Promise<ComplianceReport>;
  overview(workspace: string, now: string): Promise<Overview>;
  /** Counted findings and praise in the conversations that began in some days, with their words. */
  foundIn(workspace: string, days: Days): Promise<FoundFacts>;
  /** Conversations whose review time alone has changed up to `now`, earliest first; then those reviewed as of a time after it. */
  dueForChange(workspace: string, now: string, limit: number): Promise<string[]>;

  /** The replies that this workspace sends to many, as last counted. */
  templates(workspace: string): Promise<LearntTemplates>;
  saveTemplates(workspace: string, learnt: LearntTemplates): Promise<void>;

  /** What people set by hand about promises, by conversation; a review needs those of its conversation. */
  marks(workspace: string, conversations: readonly string[]): Promise<Map<string, PromiseMark[]>>;
  /**
   * Marks a promise by hand, or takes a mark back, and reviews its conversation again, in one transaction.
   * @throws AmendsError `not_found` for a promise or mark that is not there, `invalid_input` for a mark that makes no sense
   */
  mark(
    workspace: string,
    promise: string,
    request: MarkRequest,
    by: string,
    at: string,
  ): Promise<void>;

  verdicts(workspace: string, conversation: string): Promise<VerdictView[]>;
  setVerdict(workspace: string, request: VerdictRequest, by: string, at: string): Promise<void>;
  /** House verdicts per rule. */
  trackRecords(workspace: string): Promise<TrackRecordView[]>;

  imports(workspace: string): Promise<ImportView[]>;
  import(workspace: string, id: string): Promise<ImportView | null>;
  saveImport(workspace: string, run: ImportView): Promise<void>;
  /** Reminders and other messages to the outside. */
  outbox: Outbox;
  /** Calendars of open promises. */
  feeds: Feeds;
  /** The one question to a customer about a promise. */
  questions: Questions;
  /** Work for the background. */
  queue: Queue;
  /** New reviews of history that are kept apart until somebody switches to them. */
  staged: Staged;
  /** Surveys of customers, and between teams. */
  surveys: Surveys;

  /** Live mailboxes and help desks. */
  connections: Connections;
  /** What is written into help desks. */
  writeBack: WriteBack;
  /** Who may show the sidebar page. */
  sidebars: Sidebars;
  /** What help desks told of. */
  webhooks: Webhooks;
  /** Conversations that know one of these Message-IDs, as a message of theirs or one they refer to. */
  withMailIds(
    workspace: string,
    mailIds: readonly string[],
  ): Promise<readonly { mail_id: string; conversation: string }[]>;

  /** Marks imports as interrupted whose process has not been heard of for minutes, in all workspaces. */
  markSilentImports(): Promise<void>;
  /** What was noted while this clock, or that of the database, was ahead holds nobody up until it is there again. */
  clockIsBack(now: string): Promise<void>;

  /** Promised orders and deliveries. */
  orders: Orders;
  /** The episode journal. */
  episodes: Episodes;
  /** Audits of what no conversation shows. */
  audits: Audits;

  /**
   * Removes every trace of a person, named by an address or id: the conversations of which they are the
   * customer, their orders, the episodes they noted, and elsewhere their messages, names and addresses.
   * Returns how much went.
   */
  erase(workspace: string, who: string): Promise<EraseResult>;

  /** Facts of conversations and their sums. */
  readonly measures: Measures;

  readonly house: HouseStore;

  /** Who saw and changed what. */
  log: AccessLog;
  /** Who is who else, as said by hand. */
  identities: IdentityStore;
  /** What is kept for a time only. */
  retention: Retention;
  /** What agents say of findings about them. */
  answers: Answers;
  /** Members of workspaces and their roles. */
  people: People;
  /** Conversations and promises that somebody may see: everything (null), or those of an agent. */
  sight(own: Identities | null): Sight;

  close(): Promise<void>;
}
