import { randomUUID } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import { AmendsError } from "../../model/errors.ts";
import type { IdentityKind, IdentityLink } from "../../model/identities.ts";
import { personId } from "../rows.ts";
import type { Tables } from "../tables.ts";
import { takeTurn } from "../turn.ts";
import { groupOf, linksOf, mainOf } from "./resolve.ts";
import type { IdentityStore } from "./types.ts";

/** Writes conversations again as they are, so that what is derived of them follows. */
type Again = (
  workspace: string,
) => Promise<(trx: Transaction<Tables>, ids: readonly string[]) => Promise<void>>;

interface Row extends Omit<IdentityLink, "at" | "pending"> {
  at: Date;
  cursor: string | null;
}

const COLUMNS = sql.raw("id, kind, alias, same_as, name, given_by as by, at, parting, cursor");

/** Who is who else, over an open database. */
export function identitiesOver(db: Kysely<Tables>, again: Again): IdentityStore {
  return {
    async list(workspace) {
      const { rows } = await sql<Row>`select ${COLUMNS} from identity_link
        where workspace_id = ${workspace} and bucket = 0 order by at desc, id`.execute(db);
      return rows.map(({ cursor, at, ...row }) => ({
        ...row,
        at: at.toISOString(),
        pending: cursor !== null,
      }));
    },
    async link(workspace, { kind, alias, same_as }, by, at) {
      await db.transaction().execute(async (trx) => {
        await takeTurn(trx, workspace);
        const links = (await linksOf(trx, workspace))[kind];
        if (links.has(alias)) throw linkedAlready();
        if (alias === same_as || groupOf(links, alias).includes(same_as)) throw circle();
        if ((await nameOf(trx, workspace, kind, alias)) === null) throw unknown(alias);
        const name = kind === "agent" ? await nameOf(trx, workspace, kind, same_as) : "";
        await sql`insert into identity_link (workspace_id, id, kind, alias, same_as, name, given_by, at, cursor)
          values (${workspace}, ${randomUUID()}, ${kind}, ${alias}, ${same_as}, ${name ?? ""}, ${by}, ${at}::timestamptz, '')`.execute(
          trx,
        );
      });
    },
    async unlink(workspace, id) {
      const { numAffectedRows = 0n } =
        await sql`update identity_link set parting = true, cursor = ''
        where workspace_id = ${workspace} and bucket = 0 and id = ${id} and not parting`.execute(
          db,
        );
      if (numAffectedRows === 0n) throw new AmendsError("not_found", "There is no such link.");
    },
    async catchUp(workspace, most) {
      const write = await again(workspace);
      return db.transaction().execute(async (trx) => {
        const { rows } = await sql<Row>`select ${COLUMNS} from identity_link
          where workspace_id = ${workspace} and bucket = 0 and cursor is not null order by at, id limit 1`.execute(
          trx,
        );
        const [row] = rows;
        if (row === undefined) return 0;
        await takeTurn(trx, workspace);
        const ids = await affected(trx, workspace, row, most);
        await write(trx, ids);
        const isDone = ids.length < most;
        const here = sql`workspace_id = ${workspace} and bucket = 0 and id = ${row.id}`;
        // Somebody may have taken it back meanwhile: then it begins anew.
        await (isDone && row.parting
          ? sql`delete from identity_link where ${here}`
          : sql`update identity_link set cursor = ${isDone ? null : ids.at(-1)}
              where ${here} and parting = ${row.parting} and cursor = ${row.cursor}`
        ).execute(trx);
        return Math.max(ids.length, 1);
      });
    },
    async withSame(workspace, identities) {
      const links = (await linksOf(db, workspace)).agent;
      if (links.size === 0) return [...identities];
      const groups = identities.flatMap((one) => groupOf(links, mainOf(links, one)?.key ?? one));
      return [...new Set([...identities, ...groups])];
    },
  };
}

/** The next conversations in which somebody of the link takes part. */
async function affected(
  trx: Transaction<Tables>,
  workspace: string,
  { kind, alias, same_as, cursor }: Row,
  most: number,
): Promise<string[]> {
  const links = (await linksOf(trx, workspace))[kind];
  const keys = groupOf(links, alias);
  const main = mainOf(links, same_as)?.key ?? same_as;
  const people = [...keys, main].map((key) => personId(workspace, key));
  const { rows } = await (kind === "customer"
    ? sql<{ id: string }>`select c.id from conversation c where c.workspace_id = ${workspace}
        and c.customer_id = any(${people}) and c.id > ${cursor ?? ""} order by c.id limit ${most}`
    : sql<{
        id: string;
      }>`select distinct m.conversation_id as id from message m where m.workspace_id = ${workspace}
        and (m.address = any(${keys}) or (m.data->'author'->>'role' = 'agent' and lower(m.data->'author'->>'id') = any(${keys})))
        and m.conversation_id > ${cursor ?? ""} order by m.conversation_id limit ${most}`
  ).execute(trx);
  return rows.map(({ id }) => id);
}

/** How somebody is called who is known by an address or id; null when nobody is. */
async function nameOf(
  trx: Transaction<Tables>,
  workspace: string,
  kind: IdentityKind,
  key: string,
): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`select p.name from person_address a
    join person p on p.workspace_id = a.workspace_id and p.bucket = a.bucket and p.person_id = a.person_id
    where a.workspace_id = ${workspace} and a.address = ${key} and p.roles ? ${kind} order by p.person_id limit 1`.execute(
    trx,
  );
  return rows[0]?.name ?? null;
}

const linkedAlready = () =>
  new AmendsError("conflict", "This one is linked already.", {
    hint: "Take that link back first.",
  });
const circle = () => new AmendsError("conflict", "They are the same already.");
const unknown = (key: string) =>
  new AmendsError("not_found", `Nobody of that kind is known by "${key}".`, {
    hint: "Give the address or id exactly as the source has it.",
  });
