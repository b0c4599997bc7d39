import { type Kysely, sql } from "kysely";
import { Config } from "../model/config.ts";
import { storable } from "./storable.ts";
import type { Tables } from "./tables.ts";

/** The settings of a workspace: the newest of all it ever had. */
export async function configOf(db: Kysely<Tables>, workspace: string): Promise<Config> {
  const { rows } = await sql<{
    config: unknown;
  }>`select config from config_version where workspace_id = ${workspace} order by version desc limit 1`.execute(
    db,
  );
  return Config.parse(rows[0]?.config ?? {});
}

/** Adds a version of the settings. */
export async function saveConfig(
  db: Kysely<Tables>,
  workspace: string,
  config: Config,
): Promise<void> {
  await sql`insert into config_version (workspace_id, version, config)
    select ${workspace}, coalesce(max(version), 0) + 1, ${JSON.stringify(storable(config))}::jsonb from config_version where workspace_id = ${workspace}`.execute(
    db,
  );
}
