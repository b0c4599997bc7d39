import type { LintReport, LintRequest, SinView } from "../model/api.ts";
import type { Config } from "../model/config.ts";
import type { TrackRecord } from "../model/context.ts";
import type { ConnectionsDesk } from "../jobs/connections/desk.ts";
import type { SidebarDesk } from "../jobs/sidebar/index.ts";
import type { WriteBackDesk } from "../jobs/write_back/desk.ts";
import type { Hooks } from "../jobs/connections/hooks.ts";
import type { Backups } from "../jobs/backups/index.ts";
import type { Delivery } from "../jobs/delivery/index.ts";
import type { HouseCheck, HouseRules, HouseTrial } from "../model/house_rules.ts";
import type { WholeDatabase } from "../store/backup/index.ts";
import type { KeyRole } from "../model/people.ts";
import type { StagedComparison, StagedSteer, StageRequest } from "../model/staged.ts";
import type { DeadRequest, RunAction, WorkView } from "../model/work.ts";
import type { Said } from "../store/staged/types.ts";
import type { Store } from "../store/types.ts";
import type { Auth } from "./auth/auth.ts";
import type { Oidc } from "./auth/oidc/index.ts";
import type { Standing } from "./auth/standing.ts";
import type { SignInAttempts } from "./guard/attempts.ts";
import type { ImportDesk } from "./imports/desk.ts";
import type { Metrics } from "./metrics/index.ts";
import type { Log } from "./log.ts";

/** What a draft is checked with. */
export interface LintSetting {
  config: Config;
  house?: HouseRules;
  /** What ships with the product if absent. */
  trackRecord?: TrackRecord;
}

/** Work in the background, as a person sees and steers it. */
export interface Work {
  view(workspace: string): Promise<WorkView>;
  /** Reviews again what rests on other rules or settings than today's. */
  start(workspace: string): Promise<void>;
  steer(workspace: string, run: string, action: RunAction): Promise<void>;
  /** Replays or drops what was given up; returns how many. */
  decide(workspace: string, request: DeadRequest): Promise<number>;
}

/** New reviews of history that are kept apart until somebody switches to them. */
export interface StagedWork {
  plan(workspace: string, request: StageRequest, said: Said): Promise<void>;
  steer(workspace: string, run: string, steer: StagedSteer, said: Said): Promise<void>;
  compare(workspace: string, run: string, after: string): Promise<StagedComparison>;
}

/** Everything the routes need. Built once by `serve`; a test gives its own parts. */
export interface Services {
  version: string;
  store: Store;
  auth: Auth;
  /** The provider of identities; null: passwords only. */
  oidc: Oidc | null;
  attempts: SignInAttempts;
  imports: ImportDesk;
  /** Called when a workspace has another configuration than its stored reviews. */
  configChanged: (workspace: string) => void;
  delivery: Delivery;
  connections: ConnectionsDesk;
  /** Notes and tags in help desks. */
  writeBack: WriteBackDesk;
  /** Who may show the sidebar page. */
  sidebar: SidebarDesk;
  /** Takes webhooks of help desks. */
  hooks: Hooks;
  backups: Backups;
  whole: WholeDatabase;
  metrics: Metrics;
  /** Whether this is the token that only who can read the data folder knows. */
  isLocalToken: (token: string) => boolean;
  work: Work;
  staged: StagedWork;
  lint: (request: LintRequest, setting: LintSetting, now: string) => Promise<LintReport>;
  /** What is wrong with a text of house rules, and which of its examples do not hold. */
  checkHouse: (
    store: Store,
    workspace: string,
    file: { name: string; text: string },
  ) => Promise<HouseCheck>;
  /** What a text of house rules would change. */
  tryHouse: (
    store: Store,
    workspace: string,
    file: { name: string; text: string | null },
    now: string,
  ) => Promise<HouseTrial>;
  sins: () => Promise<readonly SinView[]>;
  /** Judged cases per rule that ship with the product. */
  evidence: () => Promise<TrackRecord>;
  /** RFC 3339 instant. */
  now: () => string;
  log: Log;
}

/** Who is asking: a person with a session, a program with a key, or the command line on this machine. */
export interface Principal {
  kind: "person" | "program" | "local";
  /** User id, the same for a person and for the keys that person made. */
  user: string;
  /** Shown beside what was done, for example a verdict. */
  name: string;
  /** The role of a key, within what the person may do who made it; null for who has no key. */
  role: KeyRole | null;
}

/** Variables and bindings of a request. */
export interface ServerEnv {
  Variables: {
    services: Services;
    principal: Principal | null;
    /** What may be done and seen in the workspace of the request; set where a route is inside one. */
    standing: Standing;
    /** The conversation that was shown, where the path names it otherwise: what is remembered of who saw what. */
    seen?: string;
    /** Sites that may show this page inside their own. */
    framedBy?: readonly string[];
  };
}
