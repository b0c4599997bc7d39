import { type Kysely, sql } from "kysely";
import { type Origin, originKey } from "../model/origin.ts";
import type { Tables } from "./tables.ts";
import type { Reviewed } from "./types.ts";

/** See {@link Store.origins}. */
export async function originsOf(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<Map<string, Origin>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; source: Origin["source"] | null }>`
    select id, body->'source' as source from conversation
    where workspace_id = ${workspace} and id = any(${[...new Set(ids)]})`.execute(db);
  return new Map(rows.map(({ id, source }) => [id, { id, source: source ?? undefined }]));
}

/** Those of which an id that they left to another is no longer as it was. */
export async function misplaced(
  db: Kysely<Tables>,
  workspace: string,
  items: readonly Reviewed[],
): Promise<ReadonlySet<Reviewed>> {
  const resting = items.filter(({ beside = [] }) => beside.length > 0);
  const now = await originsOf(
    db,
    workspace,
    resting.flatMap(({ beside = [] }) => beside.map(({ id }) => id)),
  );
  const keyNow = (id: string) => {
    const origin = now.get(id);
    return origin === undefined ? null : originKey(origin);
  };
  return new Set(
    resting.filter(({ beside = [] }) => beside.some(({ id, origin }) => keyNow(id) !== origin)),
  );
}
