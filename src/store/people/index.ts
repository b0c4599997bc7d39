import { type Kysely, sql, type Transaction } from "kysely";
import { AmendsError } from "../../model/errors.ts";
import { EVERY_WORKSPACE } from "../../model/people.ts";
import type { Tables } from "../tables.ts";
import { invitationsOver } from "./invitations.ts";
import type { Membership, People } from "./types.ts";

type Row = Omit<Membership, "added_at"> & { added_at: Date };

const COLUMNS = sql.raw(
  `workspace_id as workspace, user_id as "user", role, identities, teams, leads, added_at, added_by`,
);

const toMembership = (row: Row): Membership => ({ ...row, added_at: row.added_at.toISOString() });

/** Any number, the same in every process: changes of people wait for each other, whatever the workspace. */
const TURN = 7_302_031;

export function peopleOver(db: Kysely<Tables>): People {
  const inTurn = <T>(change: (trx: Transaction<Tables>) => Promise<T>) =>
    db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(${TURN})`.execute(trx);
      return change(trx);
    });
  return {
    ...invitationsOver(db),
    async of(user) {
      const { rows } = await sql<Row>`select ${COLUMNS} from member where user_id = ${user}
        order by workspace_id`.execute(db);
      return rows.map(toMembership);
    },
    async list(workspace) {
      const { rows } = await sql<Row>`select ${COLUMNS} from member
        where workspace_id in (${workspace}, ${EVERY_WORKSPACE}) order by workspace_id, added_at, user_id`.execute(
        db,
      );
      return rows.map(toMembership);
    },
    firstOwner: (user, at) =>
      inTurn(async (trx) => {
        const { numAffectedRows = 0n } =
          await sql`insert into member (workspace_id, user_id, role, added_at, added_by)
            select ${EVERY_WORKSPACE}, ${user}, 'owner', ${at}::timestamptz, ''
            where not exists (select 1 from member where workspace_id = ${EVERY_WORKSPACE})`.execute(
            trx,
          );
        return numAffectedRows > 0n;
      }),
    async add(workspace, { user, role, identities, teams, leads, added_at, added_by }) {
      await inTurn((trx) =>
        sql`insert into member (workspace_id, user_id, role, identities, teams, leads, added_at, added_by)
          values (${workspace}, ${user}, ${role}, ${JSON.stringify(identities)}::jsonb, ${JSON.stringify(teams)}::jsonb,
            ${JSON.stringify(leads)}::jsonb, ${added_at}::timestamptz, ${added_by})
          on conflict (workspace_id, bucket, user_id) do update set role = excluded.role,
            identities = excluded.identities, teams = excluded.teams, leads = excluded.leads`.execute(
          trx,
        ),
      );
    },
    async change(workspace, user, { role, identities, teams, leads }) {
      const list = (value: readonly string[] | undefined) =>
        value === undefined ? null : JSON.stringify(value);
      await inTurn(async (trx) => {
        const { numAffectedRows = 0n } =
          await sql`update member set role = coalesce(${role ?? null}, role),
          identities = coalesce(${list(identities)}::jsonb, identities),
          teams = coalesce(${list(teams)}::jsonb, teams), leads = coalesce(${list(leads)}::jsonb, leads)
          where workspace_id = ${workspace} and bucket = 0 and user_id = ${user}`.execute(trx);
        if (numAffectedRows === 0n) throw noMember();
        await keepAnOwner(trx, workspace);
      });
    },
    async remove(workspace, user) {
      await inTurn(async (trx) => {
        const { numAffectedRows = 0n } = await sql`delete from member
          where workspace_id = ${workspace} and bucket = 0 and user_id = ${user}`.execute(trx);
        if (numAffectedRows === 0n) throw noMember();
        await keepAnOwner(trx, workspace);
      });
    },
  };
}

const noMember = () => new AmendsError("not_found", "There is no such member.");

/** Undoes the change, by failing, that would leave a workspace to nobody. */
async function keepAnOwner(trx: Transaction<Tables>, workspace: string): Promise<void> {
  const { rows } = await sql`select 1 from member
    where workspace_id in (${workspace}, ${EVERY_WORKSPACE}) and role = 'owner' limit 1`.execute(
    trx,
  );
  if (rows.length === 0)
    throw new AmendsError("conflict", "Nobody would be left who owns this workspace.", {
      hint: "Make somebody else owner first.",
    });
}
