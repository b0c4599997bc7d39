import { type Kysely, sql } from "kysely";
import { readHouse } from "../house/folder.ts";
import { AmendsError } from "../model/errors.ts";
import { type HouseFileVersion, isHouseRule } from "../model/house_rules.ts";
import { TRACK_RECORDS } from "../sins/track_records.ts";
import { trackRecordsOf } from "./queries/verdicts.ts";
import { storable } from "./storable.ts";
import type { Tables } from "./tables.ts";
import type { HouseStore } from "./types.ts";

/** Days of conversations that a dry run looks back over. */
const DAYS = 30;

const COLUMNS = sql`name, version, text, switched_on as on, given_by as by, at`;

/** The house rules of workspaces. */
export function houseStore(db: Kysely<Tables>): HouseStore {
  const files = async (workspace: string) => {
    const { rows } = await sql<Row>`select distinct on (name) ${COLUMNS} from house_rules
      where workspace_id = ${workspace} order by name, version desc`.execute(db);
    return rows.map(asVersion);
  };
  return {
    files,
    async versions(workspace, name) {
      const { rows } = await sql<Row>`select ${COLUMNS} from house_rules
        where workspace_id = ${workspace} and name = ${name} order by version desc`.execute(db);
      return rows.map(asVersion);
    },
    async save(workspace, { name, text, on, by, at }, basedOn) {
      // Two people who save at once: the second finds its version taken and is told.
      const { numAffectedRows } = await sql`
        insert into house_rules (workspace_id, name, version, text, switched_on, given_by, at)
        select w.workspace_id, ${name}, ${basedOn + 1}::int, ${storable(text)}, ${on}, ${storable(by)}, ${at}::timestamptz from workspace w
        where w.workspace_id = ${workspace} and coalesce((select max(version) from house_rules h
          where h.workspace_id = w.workspace_id and h.bucket = w.bucket and h.name = ${name}), 0) = ${basedOn}::int
        on conflict do nothing`.execute(db);
      if (numAffectedRows === 0n)
        throw new AmendsError("conflict", "somebody else has changed this file meanwhile", {
          hint: "Load it again and make the change there.",
        });
    },
    async inForce(workspace) {
      const on = (await files(workspace)).filter((file) => file.on);
      if (on.length === 0) return {};
      const { rules } = readHouse(on.map(({ name, text }) => ({ name: `${name}.yaml`, text })));
      const verdicts = await trackRecordsOf(db, workspace);
      const own = verdicts
        .filter(({ rule }) => isHouseRule(rule))
        .map(({ rule, right, wrong }) => [rule, { right, wrong }] as const);
      return { house: rules, trackRecord: { ...TRACK_RECORDS, ...Object.fromEntries(own) } };
    },
    async recent(workspace, now, limit) {
      const { rows } = await sql<{ id: string; from: Date; to: Date; total: number }>`
        with last as (select least(max(last_at), ${now}::timestamptz) as day from conversation where workspace_id = ${workspace})
        select c.id, last.day - make_interval(days => ${DAYS}) as from, last.day as to, (count(*) over ())::int as total
        from conversation c, last where c.workspace_id = ${workspace} and c.last_at > last.day - make_interval(days => ${DAYS})
        order by c.last_at desc, c.id limit ${limit}`.execute(db);
      const [first] = rows;
      return {
        ids: rows.map(({ id }) => id),
        total: first?.total ?? 0,
        from: first === undefined ? null : new Date(first.from).toISOString(),
        to: first === undefined ? null : new Date(first.to).toISOString(),
      };
    },
  };
}

type Row = Omit<HouseFileVersion, "at"> & { at: Date };

const asVersion = (row: Row): HouseFileVersion => ({ ...row, at: new Date(row.at).toISOString() });
