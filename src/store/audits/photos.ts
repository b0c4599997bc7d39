import { type Kysely, sql } from "kysely";
import type { PhotoType } from "../../model/audits.ts";
import { AmendsError } from "../../model/errors.ts";
import { bucketOf } from "../../model/ids.ts";
import type { Tables } from "../tables.ts";
import type { Photo } from "./types.ts";

/** Stores the photo of an answer in place of the one before; an item that nobody answered has none. */
export async function setPhoto(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  item: string,
  { type, bytes }: Photo,
): Promise<void> {
  const { rows } = await sql`
    insert into audit_photo (workspace_id, bucket, audit_id, item, type, bytes)
    select workspace_id, bucket, audit_id, item, ${type}, ${Buffer.from(bytes)}::bytea from audit_answer
    where workspace_id = ${workspace} and bucket = ${bucketOf(workspace, id)} and audit_id = ${id} and item = ${item}
    on conflict (workspace_id, bucket, audit_id, item) do update set type = excluded.type, bytes = excluded.bytes
    returning item`.execute(db);
  if (rows.length === 0) throw new AmendsError("not_found", "This item has not been answered yet.");
}

export async function readPhoto(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  item: string,
): Promise<Photo> {
  const { rows } = await sql<{ type: PhotoType; bytes: Uint8Array }>`
    select type, bytes from audit_photo where workspace_id = ${workspace}
      and bucket = ${bucketOf(workspace, id)} and audit_id = ${id} and item = ${item}`.execute(db);
  const [found] = rows;
  if (found === undefined) throw new AmendsError("not_found", "There is no such photo.");
  return found;
}

export async function removePhoto(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  item: string,
): Promise<void> {
  await sql`delete from audit_photo where workspace_id = ${workspace}
    and bucket = ${bucketOf(workspace, id)} and audit_id = ${id} and item = ${item}`.execute(db);
}
