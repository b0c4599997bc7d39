import { type Kysely, sql } from "kysely";
import { SidebarSettings } from "../../model/sidebar.ts";
import type { Tables } from "../tables.ts";

/** The sidebar of a workspace as stored. */
export interface StoredSidebar extends SidebarSettings {
  /** Counts links; only the last opens the page. */
  version: number;
}

/** Who may show the sidebar page. */
export interface Sidebars {
  /** Without settings nobody may. */
  read(workspace: string): Promise<StoredSidebar>;
  save(workspace: string, sidebar: StoredSidebar): Promise<void>;
}

export function sidebarsOver(db: Kysely<Tables>): Sidebars {
  return {
    async read(workspace) {
      const { rows } = await sql<StoredSidebar>`select origins, version from sidebar
        where workspace_id = ${workspace} and bucket = 0`.execute(db);
      const [row] = rows;
      const { origins } = SidebarSettings.parse({ origins: row?.origins });
      return { origins, version: row?.version ?? 1 };
    },
    async save(workspace, { origins, version }) {
      await sql`insert into sidebar (workspace_id, origins, version)
        select w.workspace_id, ${JSON.stringify(origins)}::jsonb, ${version}::int from workspace w
        where w.workspace_id = ${workspace} and w.bucket = 0
        on conflict (workspace_id, bucket) do update set origins = excluded.origins, version = excluded.version`.execute(
        db,
      );
    },
  };
}
