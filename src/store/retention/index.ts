import { type Kysely, sql } from "kysely";
import type { RetentionCount, RetentionMonth, RetentionSettings } from "../../model/retention.ts";
import type { Tables } from "../tables.ts";
import { takeTurn } from "../turn.ts";
import { eraseBeside, eraseOldest } from "./erase.ts";
import { cutoff, HAS_OPEN, isOld, oldBeside } from "./old.ts";
import type { Retention } from "./types.ts";

const FOREVER: RetentionSettings = { days: null, keep_open: true };

/** What a workspace keeps for a time only, over an open database. */
export function retentionOver(db: Kysely<Tables>): Retention {
  const settingsOf = async (workspace: string): Promise<RetentionSettings> => {
    const { rows } = await sql<RetentionSettings>`select days, keep_open from retention
      where workspace_id = ${workspace} and bucket = 0`.execute(db);
    return rows[0] ?? FOREVER;
  };
  return {
    async view(workspace) {
      const { rows } =
        await sql<RetentionMonth>`select month, conversations, messages, findings, kept, late, broken
        from retained_month where workspace_id = ${workspace} and bucket = 0 order by month desc`.execute(
          db,
        );
      return { settings: await settingsOf(workspace), months: rows };
    },
    async save(workspace, { days, keep_open }) {
      await sql`insert into retention (workspace_id, days, keep_open) values (${workspace}, ${days}, ${keep_open})
        on conflict (workspace_id, bucket) do update set days = excluded.days, keep_open = excluded.keep_open`.execute(
        db,
      );
    },
    async count(workspace, settings, now) {
      const before = cutoff(settings, now);
      if (before === null) return null;
      const old = isOld(workspace, before);
      const goes = settings.keep_open ? sql`not ${HAS_OPEN}` : sql`true`;
      const beside = oldBeside(workspace, before);
      const { rows } = await sql<Omit<RetentionCount, "before">>`select
        count(*) filter (where goes)::int as conversations, coalesce(sum(messages) filter (where goes), 0)::int as messages,
        count(*) filter (where not goes)::int as kept_open,
        (select count(*) from conversation c where c.workspace_id = ${workspace} and c.last_at is null)::int as undated,
        (select count(*) from promised_order where ${beside.promised_order})::int as orders,
        (select count(*) from episode where ${beside.episode})::int as episodes,
        (select count(*) from audit_photo where ${beside.audit_photo})::int as photos,
        (select count(*) from import_run where ${beside.import_run})::int as imports
        from (select c.messages, ${goes} as goes from conversation c where ${old}) as aged`.execute(
        db,
      );
      const [found] = rows;
      return found === undefined ? null : { before, ...found };
    },
    async erase(workspace, now, most) {
      const settings = await settingsOf(workspace);
      const before = cutoff(settings, now);
      if (before === null) return null;
      return db.transaction().execute(async (trx) => {
        await takeTurn(trx, workspace);
        const keepOpen = settings.keep_open;
        const gone = await eraseOldest(trx, workspace, { before, keepOpen, most });
        if (gone < most) await eraseBeside(trx, workspace, before);
        return gone;
      });
    },
  };
}
