import { type Kysely, sql } from "kysely";
import { AmendsError } from "../../model/errors.ts";
import { bucketOf } from "../../model/ids.ts";
import type { ServedLanguage } from "../../model/taxonomy.ts";
import type { Tables } from "../tables.ts";
import type { NewLink } from "./types.ts";

/** Puts a link in the place of the one before, which opens nothing any more; an audit that counts gets none. */
export async function setLink(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  { tokenHash, language, expires_at }: NewLink,
): Promise<void> {
  const { rows } = await sql`
    insert into audit_link (workspace_id, bucket, audit_id, token_hash, language, expires_at)
    select workspace_id, bucket, id, ${tokenHash}, ${language}, ${expires_at}::timestamptz from audit
    where workspace_id = ${workspace} and bucket = ${bucketOf(workspace, id)} and id = ${id} and finished_at is null
    on conflict (workspace_id, bucket, audit_id) do update set token_hash = excluded.token_hash,
      language = excluded.language, expires_at = excluded.expires_at, used_at = null
    returning audit_id`.execute(db);
  if (rows.length === 0)
    throw new AmendsError(
      "conflict",
      "This audit is finished; begin another one for another visit.",
    );
}

export async function removeLink(db: Kysely<Tables>, workspace: string, id: string): Promise<void> {
  await sql`delete from audit_link where workspace_id = ${workspace}
    and bucket = ${bucketOf(workspace, id)} and audit_id = ${id}`.execute(db);
}

/** Which audit a link opens; null where it is unknown, taken back or past its day. */
export async function linkedAudit(
  db: Kysely<Tables>,
  tokenHash: string,
  now: string,
): Promise<{ workspace: string; id: string; language: ServedLanguage; used: boolean } | null> {
  const { rows } = await sql<{
    workspace: string;
    id: string;
    language: ServedLanguage;
    used: boolean;
  }>`select l.workspace_id as workspace, l.audit_id as id, l.language,
      l.used_at is not null or a.finished_at is not null as used
    from audit_link l join audit a on a.workspace_id = l.workspace_id and a.bucket = l.bucket and a.id = l.audit_id
    where l.token_hash = ${tokenHash} and l.expires_at > ${now}::timestamptz`.execute(db);
  return rows[0] ?? null;
}

/** Notes that a link has done its work; false when it had before. */
export async function useLink(
  db: Kysely<Tables>,
  tokenHash: string,
  now: string,
): Promise<boolean> {
  const { rows } = await sql`update audit_link set used_at = ${now}::timestamptz
    where token_hash = ${tokenHash} and used_at is null and expires_at > ${now}::timestamptz returning audit_id`.execute(
    db,
  );
  return rows.length > 0;
}
