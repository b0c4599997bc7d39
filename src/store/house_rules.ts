import { type Kysely, sql } from "kysely";
import { readHouse } from "../house/folder.ts";
import { AmendsError } from "../model/errors.ts";
import type { TrackRecord } from "../model/context.ts";
import {
  type HouseFileVersion,
  type HouseRules,
  type HouseText,
  isHouseRule,
} from "../model/house_rules.ts";
import { TRACK_RECORDS } from "../sins/track_records.ts";
import { trackRecordsOf } from "./queries/verdicts.ts";
import { storable } from "./storable.ts";
import type { Tables } from "./tables.ts";
import type { HouseStore, RulesInForce } from "./types.ts";

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
    save: (workspace, version, basedOn) => saveVersion(db, workspace, version, basedOn),
    async inForce(workspace, instead = []) {
      const others = (await files(workspace)).filter(
        (file) => !instead.some(({ name }) => name === file.name),
      );
      return rulesOfFiles([...others, ...instead], await ownRecords(db, workspace));
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

/** See `HouseStore.save`. */
export async function saveVersion(
  db: Kysely<Tables>,
  workspace: string,
  { name, text, on, by, at }: Omit<HouseFileVersion, "version">,
  basedOn: number,
): Promise<void> {
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
}

/** Verdicts on the house's own rules, as a record. */
export async function ownRecords(db: Kysely<Tables>, workspace: string): Promise<TrackRecord> {
  const verdicts = await trackRecordsOf(db, workspace);
  return Object.fromEntries(
    verdicts
      .filter(({ rule }) => isHouseRule(rule))
      .map(({ rule, right, wrong }) => [rule, { right, wrong }] as const),
  );
}

/** The rules of those files that are on, with the record of the house; empty without any. */
export function rulesOfFiles(files: readonly HouseText[], own: TrackRecord): RulesInForce {
  const on = files
    .filter((file) => file.on)
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  if (on.length === 0) return {};
  return { house: rulesIn(on), trackRecord: { ...TRACK_RECORDS, ...own } };
}

/** As many sets of texts are remembered as read. */
const MOST_KEPT = 20;
const kept = new Map<string, HouseRules>();

/**
 * The rules in texts, the same object for the same texts: reading them, compiling their patterns and hashing
 * them, which are kept beside the object, take longer than looking at a conversation.
 */
function rulesIn(files: readonly HouseText[]): HouseRules {
  const texts = files.map(({ name, text }) => ({ name: `${name}.yaml`, text }));
  const key = JSON.stringify(texts);
  const rules = kept.get(key) ?? readHouse(texts).rules;
  // The one that was asked for last stands last; the first is forgotten.
  kept.delete(key);
  kept.set(key, rules);
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  return rules;
}

type Row = Omit<HouseFileVersion, "at"> & { at: Date };

const asVersion = (row: Row): HouseFileVersion => ({ ...row, at: new Date(row.at).toISOString() });
