import { type Kysely, sql, type Transaction } from "kysely";
import type { WorkspaceView } from "../model/api.ts";
import type { Conversation } from "../model/conversation.ts";
import { readEpisode } from "../review/episode.ts";
import { review } from "../review/review.ts";
import { templateIndex } from "../review/templates.ts";
import { TRACK_RECORDS } from "../sins/track_records.ts";
import { withMailIds } from "./mail_ids.ts";
import { originsOf } from "./origins.ts";
import { configOf, saveConfig } from "./config_versions.ts";
import { houseStore } from "./house_rules.ts";
import { importRuns, markInterrupted } from "./imports.ts";
import { clockIsBack, dueForChange } from "./ahead.ts";
import { answersOver } from "./answers/index.ts";
import { connectionsOver } from "./connections/index.ts";
import { webhooksOver } from "./webhooks/index.ts";
import { auditsOver } from "./audits/index.ts";
import { exportedFrom } from "./export/index.ts";
import { episodesOver } from "./episodes/index.ts";
import { ordersOver } from "./orders/index.ts";
import { feedsOver } from "./feeds/index.ts";
import { identitiesOver } from "./identities/index.ts";
import { logOver } from "./log/index.ts";
import { measuresOver } from "./measures/index.ts";
import { pastSettingsOf } from "./past_settings.ts";
import { outboxOver } from "./outbox/index.ts";
import { complianceOf } from "./queries/compliance.ts";
import { erasePerson } from "./queries/erase.ts";
import { addMark, marksOf } from "./queries/marks.ts";
import { overviewOf } from "./queries/overview.ts";
import { saveTemplates, templatesOf } from "./queries/templates.ts";
import { setVerdict, trackRecordsOf, verdictsOf } from "./queries/verdicts.ts";
import { foundIn } from "./periodic/index.ts";
import { peopleOver } from "./people/index.ts";
import { retentionOver } from "./retention/index.ts";
import { sidebarsOver } from "./sidebar/index.ts";
import { sightOver } from "./sight/index.ts";
import { questionsOver } from "./questions/index.ts";
import type { Queue } from "./queue/types.ts";
import { surveysOver } from "./surveys/index.ts";
import type { Tables } from "./tables.ts";
import type { Reviewed, Store, StoredState } from "./types.ts";
import { stagedOver } from "./staged/index.ts";
import { takeTurn } from "./turn.ts";
import { storedStates, writeBatch, writeInto } from "./write.ts";
import { writeBackOver } from "./write_back/index.ts";

const PAGE = 200;
const WORKSPACE_TABLES = [
  "identity_link",
  "retention",
  "retained_month",
  "member",
  "member_invitation",
  "finding_answer",
  "log_entry",
  "connection_problem",
  "connection_conversation",
  "desk_write",
  "write_back",
  "sidebar",
  "connection",
  "mail_id",
  "review_run",
  "staged_review",
  "staged_run",
  "episode",
  "measure_sum",
  "measure_roll_up",
  "conversation_facts",
  "audit_link",
  "audit_photo",
  "audit_answer",
  "audit",
  "order_delivery",
  "promised_order",
  "house_rules",
  "outbox",
  "survey_answer",
  "survey_invitation",
  "survey_settings",
  "customer_question",
  "question_refusal",
  "calendar_feed",
  "reminder_settings",
  "promise_mark",
  "verdict",
  "promise",
  "finding",
  "message",
  "conversation",
  "person_address",
  "person",
  "import_run",
  "reply_templates",
  "config_version",
  "workspace",
];

/** The store over an open database; `release` is called when it closes. */
export function storeOver(db: Kysely<Tables>, queue: Queue, release: () => Promise<void>): Store {
  const config = (workspace: string) => configOf(db, workspace);
  const sight: Store["sight"] = (own) => sightOver(db, { config, read }, own);
  const everything = sight(null);
  const runs = importRuns(db);
  const house = houseStore(db);
  const contextOf = async (workspace: string, now: string) => {
    const templates = templateIndex((await templatesOf(db, workspace)).counts);
    const ofHouse = await house.inForce(workspace);
    const own = await config(workspace);
    return { now, config: own, templates, trackRecord: TRACK_RECORDS, ...ofHouse };
  };
  /** Reviews a few conversations again inside a transaction. */
  const reviewing = async (workspace: string, now: string) => {
    const context = await contextOf(workspace, now);
    return async (trx: Transaction<Tables>, conversations: readonly Conversation[]) => {
      const marks = await marksOf(
        trx,
        workspace,
        conversations.map(({ id }) => id),
      );
      const again = conversations.map((one) => ({
        conversation: one,
        review: review(one, { ...context, marks: marks.get(one.id) }),
      }));
      await writeInto(trx, workspace, again, context.config, { force: true });
    };
  };
  return {
    ...everything,
    workspaces: () => workspacesOf(db),
    async createWorkspace(id, name, demo) {
      await sql`insert into workspace (workspace_id, name, demo) values (${id}, ${name}, ${demo}) on conflict do nothing`.execute(
        db,
      );
    },
    async removeWorkspace(id) {
      await db.transaction().execute(async (trx) => {
        await takeTurn(trx, id);
        await queue.forget(trx, id);
        for (const table of WORKSPACE_TABLES)
          await sql`delete from ${sql.table(table)} where workspace_id = ${id}`.execute(trx);
      });
    },
    config,
    setConfig: (workspace, value) => saveConfig(db, workspace, value),
    pastSettings: (workspace) => pastSettingsOf(db, workspace),
    write: async (workspace, items, options = {}) =>
      writeBatch(db, workspace, items, await config(workspace), options),
    states: (workspace, ids) => storedStates(db, workspace, ids),
    origins: (workspace, ids) => originsOf(db, workspace, ids),
    current: (workspace, ids) => currentOf(db, workspace, ids),
    async stored(workspace, ids) {
      const found = await read(db, workspace, ids);
      return new Map(found.map((item) => [item.conversation.id, item.conversation]));
    },
    each: (workspace) => each(db, workspace),
    async *exported(workspace, filter) {
      yield* exportedFrom(db, workspace, filter, { config: await config(workspace), read });
    },
    compliance: async (workspace, query, now) =>
      complianceOf(db, workspace, query, now, (await config(workspace)).calendar.zone),
    foundIn: async (workspace, days) =>
      foundIn(db, workspace, days, (await config(workspace)).calendar.zone),
    overview: async (workspace, now) => overviewOf(db, workspace, now, await config(workspace)),
    dueForChange: (workspace, now, limit) => dueForChange(db, workspace, now, limit),
    templates: (workspace) => templatesOf(db, workspace),
    saveTemplates: (workspace, learnt) => saveTemplates(db, workspace, learnt),
    marks: (workspace, ids) => marksOf(db, workspace, ids),
    async mark(workspace, promise, request, by, at) {
      const again = await reviewing(workspace, at);
      await db.transaction().execute(async (trx) => {
        await takeTurn(trx, workspace);
        const id = await addMark(trx, workspace, promise, request, by, at);
        const [found] = await read(trx, workspace, [id]);
        if (found !== undefined) await again(trx, [found.conversation]);
      });
    },
    async verdicts(workspace, id) {
      const found = await everything.conversation(workspace, id);
      return verdictsOf(db, workspace, id, found?.review ?? null);
    },
    setVerdict: (workspace, request, by, at) => setVerdict(db, workspace, request, by, at),
    trackRecords: (workspace) => trackRecordsOf(db, workspace),
    imports: (workspace) => runs.list(workspace),
    import: async (workspace, id) => (await runs.list(workspace, id))[0] ?? null,
    saveImport: (workspace, run) => runs.save(workspace, run),
    connections: connectionsOver(db, config),
    webhooks: webhooksOver(db),
    withMailIds: (workspace, ids) => withMailIds(db, workspace, ids),
    markSilentImports: () => markInterrupted(db, false),
    clockIsBack: (now) => clockIsBack(db, now),
    outbox: outboxOver(db),
    orders: ordersOver(db, config),
    feeds: feedsOver(db),
    questions: questionsOver(db, {
      read: async (trx, workspace, id) =>
        (await read(trx, workspace, [id]))[0]?.conversation ?? null,
      reviewing,
    }),
    audits: auditsOver(db, config),
    episodes: episodesOver(db, {
      config,
      read: async (workspace, draft, now) => {
        const ofHouse = await house.inForce(workspace);
        return readEpisode(draft, { now, config: await config(workspace), ...ofHouse });
      },
    }),
    measures: measuresOver(db, { config, read }),
    queue,
    staged: stagedOver(db, { queue, config: configOf, read }),
    surveys: surveysOver(db, { config, context: contextOf, stored: read }),
    house,
    answers: answersOver(db),
    writeBack: writeBackOver(db),
    sidebars: sidebarsOver(db),
    log: logOver(db),
    identities: identitiesOver(db, async (workspace) => {
      const own = await config(workspace);
      return async (trx, ids) => {
        const items = await read(trx, workspace, ids);
        // Nothing has happened that somebody should be told of.
        await writeInto(trx, workspace, items, own, { force: true, remind: false });
      };
    }),
    retention: retentionOver(db),
    people: peopleOver(db),
    sight,
    async erase(workspace, who) {
      const again = await reviewing(workspace, new Date().toISOString());
      return db.transaction().execute(async (trx) => {
        await takeTurn(trx, workspace);
        const { touched, ...erased } = await erasePerson(trx, workspace, who);
        // Their quotes must go too, so what is left is reviewed again without them.
        await again(trx, touched);
        return erased;
      });
    },
    async close() {
      runs.stop();
      await queue.close();
      await db.destroy();
      await release();
    },
  };
}

async function workspacesOf(db: Kysely<Tables>): Promise<WorkspaceView[]> {
  // From the stored sums, with those that have none yet: this is asked with every page.
  const { rows } = await sql<WorkspaceView>`select w.workspace_id as id, w.name, w.demo,
    ((select coalesce(sum(m.conversations), 0) from measure_sum m where m.workspace_id = w.workspace_id
        and m.bucket = 0 and m.dimension = 'all' and m.key = '' and length(m.period) in (0, 4))
      + (select count(*) from conversation c where c.workspace_id = w.workspace_id and c.facts_version = 0)
    )::int as conversations
    from workspace w order by w.demo, w.workspace_id`.execute(db);
  return rows;
}

interface StoredRow extends StoredState {
  body: Omit<Conversation, "messages">;
  review: Reviewed["review"];
  messages: Conversation["messages"] | null;
}

async function read(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<Reviewed[]> {
  if (ids.length === 0) return [];
  const { rows } = await readRows(db, workspace, ids);
  return rows.map(asReviewed);
}

function readRows(db: Kysely<Tables>, workspace: string, ids: readonly string[]) {
  return sql<StoredRow>`
    select c.hash, c.rules, c.body, c.review, (select jsonb_agg(m.data || jsonb_build_object('text', m.text) order by m.position) from message m
      where m.workspace_id = c.workspace_id and m.bucket = c.bucket and m.conversation_id = c.id) as messages
    from conversation c where c.workspace_id = ${workspace} and c.id = any(${[...ids]})`.execute(
    db,
  );
}

function asReviewed({ body, review, messages }: StoredRow): Reviewed {
  return {
    conversation: { ...body, messages: messages ?? [] } as Conversation,
    // Reviews from before there were repairs have none until they are made anew.
    review: { ...review, repairs: review.repairs ?? [] },
  };
}

/** Read with what it rests on in one look, so that both belong together. */
async function currentOf(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<(Reviewed & StoredState)[]> {
  const { rows } = await readRows(db, workspace, ids);
  return rows.map((row) => ({ ...asReviewed(row), hash: row.hash, rules: row.rules }));
}

async function* each(db: Kysely<Tables>, workspace: string): AsyncGenerator<Reviewed> {
  let after = "";
  for (;;) {
    const { rows } = await sql<{
      id: string;
    }>`select id from conversation where workspace_id = ${workspace} and id > ${after} order by id limit ${PAGE}`.execute(
      db,
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield* await read(
      db,
      workspace,
      rows.map(({ id }) => id),
    );
    after = last.id;
  }
}
