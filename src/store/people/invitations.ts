import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "../tables.ts";
import type { Invited, People } from "./types.ts";

type Row = Omit<Invited, "invited_at" | "expires_at"> & { invited_at: Date; expires_at: Date };

const COLUMNS = sql.raw(
  "workspace_id as workspace, id, email, role, invited_by, invited_at, expires_at",
);

const toInvited = (row: Row): Invited => ({
  ...row,
  invited_at: row.invited_at.toISOString(),
  expires_at: row.expires_at.toISOString(),
});

/** Invitations into a workspace. Accepting one uses it up, whoever asks how often at once. */
export function invitationsOver(
  db: Kysely<Tables>,
): Omit<People, "of" | "list" | "firstOwner" | "add" | "change" | "remove"> {
  /** Uses up the invitations that are meant, and gives the person their places. */
  async function use(which: RawBuilder<unknown>, user: string, now: string): Promise<number> {
    const { numAffectedRows = 0n } = await sql`with used as (
        delete from member_invitation where ${which} and expires_at > ${now}::timestamptz
        returning workspace_id, bucket, role, identities, teams, leads, invited_by)
      insert into member (workspace_id, bucket, user_id, role, identities, teams, leads, added_at, added_by)
      select workspace_id, bucket, ${user}, role, identities, teams, leads, ${now}::timestamptz, invited_by from used
      on conflict (workspace_id, bucket, user_id) do update set role = excluded.role,
        identities = excluded.identities, teams = excluded.teams, leads = excluded.leads`.execute(
      db,
    );
    return Number(numAffectedRows);
  }
  return {
    async invite(workspace, invitation) {
      const { id, email, role, tokenHash, invited_by, invited_at, expires_at } = invitation;
      const list = (name: "identities" | "teams" | "leads") =>
        sql`${JSON.stringify(invitation[name])}::jsonb`;
      await db.transaction().execute(async (trx) => {
        await sql`delete from member_invitation where workspace_id = ${workspace} and bucket = 0 and email = ${email}`.execute(
          trx,
        );
        await sql`insert into member_invitation (workspace_id, id, email, role, identities, teams, leads, token_hash, invited_by, invited_at, expires_at)
          values (${workspace}, ${id}, ${email}, ${role}, ${list("identities")}, ${list("teams")}, ${list("leads")},
            ${tokenHash}, ${invited_by}, ${invited_at}::timestamptz, ${expires_at}::timestamptz)`.execute(
          trx,
        );
      });
    },
    async invitations(workspace, now) {
      const { rows } = await sql<Row>`select ${COLUMNS} from member_invitation
        where workspace_id = ${workspace} and bucket = 0 and expires_at > ${now}::timestamptz order by invited_at, id`.execute(
        db,
      );
      return rows.map((row) => {
        const { workspace: _workspace, ...view } = toInvited(row);
        return view;
      });
    },
    async uninvite(workspace, id) {
      const { numAffectedRows = 0n } = await sql`delete from member_invitation
        where workspace_id = ${workspace} and bucket = 0 and id = ${id}`.execute(db);
      return numAffectedRows > 0n;
    },
    async invited(tokenHash, now) {
      const { rows } = await sql<Row>`select ${COLUMNS} from member_invitation
        where token_hash = ${tokenHash} and expires_at > ${now}::timestamptz`.execute(db);
      return rows[0] === undefined ? null : toInvited(rows[0]);
    },
    async isInvited(email, now) {
      const { rows } = await sql`select 1 from member_invitation
        where email = ${email} and expires_at > ${now}::timestamptz limit 1`.execute(db);
      return rows.length > 0;
    },
    async accept(tokenHash, user, now) {
      return (await use(sql`token_hash = ${tokenHash}`, user, now)) > 0;
    },
    acceptAll: (email, user, now) => use(sql`email = ${email}`, user, now),
  };
}
