import { type Kysely, sql, type Transaction } from "kysely";
import { MEASURES_VERSION } from "../../measures/facts.ts";
import { type Config, Weights } from "../../model/config.ts";
import { canonicalJson } from "../../model/ids.ts";
import type { WeightVersion } from "../../model/measures.ts";
import type { Tables } from "../tables.ts";
import type { Reviewed } from "../types.ts";
import { renewInvitations } from "../surveys/renew.ts";
import { takeTurn } from "../turn.ts";
import { causesOf } from "./causes.ts";
import { scoresByMonth } from "./months.ts";
import { measuresOf } from "./report.ts";
import type { Measures } from "./types.ts";
import { writeFacts } from "./write.ts";

interface Reading {
  config: (workspace: string) => Promise<Config>;
  read: (
    trx: Transaction<Tables>,
    workspace: string,
    ids: readonly string[],
  ) => Promise<Reviewed[]>;
}

/** The measures over an open database. */
export function measuresOver(db: Kysely<Tables>, { config, read }: Reading): Measures {
  return {
    report: async (workspace, query, now) =>
      measuresOf(db, workspace, query, now, await config(workspace)),
    causes: (workspace, query, now) => causesOf(db, workspace, query, now),
    scoresByMonth: async (workspace, by, days) =>
      scoresByMonth(db, workspace, by, days, await config(workspace)),
    weights: (workspace) => weightVersions(db, workspace),
    async clear(workspace) {
      await db.transaction().execute(async (trx) => {
        await takeTurn(trx, workspace);
        for (const table of ["conversation_facts", "measure_sum", "measure_roll_up"])
          await sql`delete from ${sql.table(table)} where workspace_id = ${workspace}`.execute(trx);
        await sql`update conversation set facts_version = 0 where workspace_id = ${workspace} and facts_version <> 0`.execute(
          trx,
        );
      });
    },
    async outdated(workspace) {
      const { rows } = await sql`select 1 from conversation
        where workspace_id = ${workspace} and facts_version not in (0, ${MEASURES_VERSION}) limit 1`.execute(
        db,
      );
      return rows.length > 0;
    },
    async catchUp(workspace, limit) {
      const own = await config(workspace);
      return db.transaction().execute(async (trx) => {
        await takeTurn(trx, workspace);
        const { rows } = await sql<{ id: string }>`select id from conversation
          where workspace_id = ${workspace} and facts_version = 0 order by id limit ${limit}`.execute(
          trx,
        );
        const ids = rows.map(({ id }) => id);
        const items = await read(trx, workspace, ids);
        if (items.length > 0) await writeFacts(trx, workspace, items, own);
        await renewInvitations(trx, workspace, ids);
        return items.length;
      });
    },
  };
}

async function weightVersions(db: Kysely<Tables>, workspace: string): Promise<WeightVersion[]> {
  const { rows } = await sql<{ weights: unknown; at: Date }>`
    select config->'weights' as weights, at from config_version
    where workspace_id = ${workspace} order by version`.execute(db);
  const versions: WeightVersion[] = [];
  for (const { weights, at } of rows) {
    const one = Weights.parse(weights ?? {});
    if (canonicalJson(one) !== canonicalJson(versions.at(-1)?.weights))
      versions.push({ at: at.toISOString(), weights: one });
  }
  return versions.toReversed();
}
