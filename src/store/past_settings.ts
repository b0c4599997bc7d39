import { type Kysely, sql } from "kysely";
import { Config } from "../model/config.ts";
import type { HouseText } from "../model/house_rules.ts";
import { ownRecords, rulesOfFiles } from "./house_rules.ts";
import type { Tables } from "./tables.ts";
import type { RulesInForce } from "./types.ts";

/** So many changes back: what rests on something older is reviewed without asking what has changed. */
const MOST = 20;

interface Row {
  config: unknown;
  files: HouseText[] | null;
}

/** See `Store.pastSettings`. The first is what is in force now. */
export async function pastSettingsOf(
  db: Kysely<Tables>,
  workspace: string,
): Promise<(RulesInForce & { config: Config })[]> {
  const { rows } = await sql<Row>`
    with changes as (
      select at from config_version where workspace_id = ${workspace} and bucket = 0
      union select at from house_rules where workspace_id = ${workspace} and bucket = 0
      union select '-infinity'::timestamptz order by at desc limit ${MOST})
    select (select v.config from config_version v where v.workspace_id = ${workspace} and v.bucket = 0 and v.at <= changes.at
        order by v.version desc limit 1) as config,
      (select jsonb_agg(jsonb_build_object('name', f.name, 'text', f.text, 'on', f.switched_on)) from (
        select distinct on (h.name) h.name, h.text, h.switched_on from house_rules h
        where h.workspace_id = ${workspace} and h.bucket = 0 and h.at <= changes.at order by h.name, h.version desc) f) as files
    from changes order by changes.at desc`.execute(db);
  const own = await ownRecords(db, workspace);
  return rows.map(({ config, files }) => ({
    config: Config.parse(config ?? {}),
    ...rulesOfFiles(files ?? [], own),
  }));
}
