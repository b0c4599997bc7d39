import { type Kysely, type RawBuilder, sql } from "kysely";
import { cut } from "../../measures/places.ts";
import { familiesIn, familyIn } from "../../measures/sums.ts";
import type { ComplianceQuery } from "../../model/promise_views.ts";
import type { PromiseState } from "../../model/taxonomy.ts";
import type { ScoreInput } from "../../score/input.ts";
import {
  type GroupPlace,
  groupsWhole,
  notYetMeasured,
  spanOf,
  sumsOf,
  WHOLE,
} from "../measures/read.ts";
import type { Tables } from "../tables.ts";
import { DATED, filterConditions, IN_RATE, LEAD } from "./promise_filter.ts";

type Counts = ScoreInput["promises"];
type Period = Pick<ComplianceQuery, "from" | "to">;

const GROUPS = ["team", "held_by", "type", "lead"] as const;
type Group = (typeof GROUPS)[number];

/** What compliance counts of the promises of a period. */
export interface Tally {
  /** Conversations in which something was written in the period. */
  conversations: number;
  promises: Counts;
  dated: number;
  hedged: Counts;
  marked: { own: number; other: number };
  /** The states if marks of those concerned did not count, and if none did. */
  withoutOwn: Counts;
  withoutAny: Counts;
  groups: Readonly<Record<Group, Map<string, Counts>>>;
}

/** The dimension of the stored sums in which each group is. */
const DIMENSION_OF = {
  team: "team",
  held_by: "owner",
  type: "promise_type",
  lead: "lead",
} as const;

/** Of the whole house from the stored sums; null while some conversations have no facts yet. */
export async function tallyInSums(
  db: Kysely<Tables>,
  workspace: string,
  period: Period,
): Promise<Tally | null> {
  if ((await notYetMeasured(db, workspace)) > 0) return null;
  const span = await spanOf(db, workspace, period);
  const sums = await sumsOf(db, workspace, WHOLE, span, period);
  const families = familiesIn(sums);
  const groups = {} as Record<Group, Map<string, Counts>>;
  for (const group of GROUPS) {
    const found = await groupsWhole(db, workspace, DIMENSION_OF[group], span, period);
    groups[group] = new Map(
      found.flatMap(([key, own]) => {
        const counts = familyIn<PromiseState>(familiesIn(own), "promise");
        return Object.keys(counts).length === 0 ? [] : [[key, counts]];
      }),
    );
  }
  return {
    conversations: await writtenIn(db, workspace, period, WHOLE),
    promises: familyIn<PromiseState>(families, "promise"),
    dated: sums["dated"] ?? 0,
    hedged: familyIn<PromiseState>(families, "hedged"),
    marked: { own: sums["marked:own"] ?? 0, other: sums["marked:other"] ?? 0 },
    withoutOwn: familyIn<PromiseState>(families, "without_own"),
    withoutAny: familyIn<PromiseState>(families, "without_any"),
    groups,
  };
}

/** Of a place, those that had begun when the period ended, less those that were over when it began. */
async function writtenIn(
  db: Kysely<Tables>,
  workspace: string,
  { from, to }: Period,
  place: GroupPlace,
): Promise<number> {
  const until = async (last: string | undefined, name: "n" | "began" | "ended") => {
    const period = last === undefined ? {} : { to: last };
    const span = await spanOf(db, workspace, period);
    return (await sumsOf(db, workspace, place, span, period))[name] ?? 0;
  };
  if (from === undefined && to === undefined) return until(undefined, "n");
  const over = from === undefined ? 0 : await until(dayBefore(from), "ended");
  return (await until(to, "began")) - over;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The state that the conversation alone gives. */
const READ_STATE = sql.raw("coalesce(p.data->>'read_state', p.state)");
/** A promise that exists only because somebody moved a date by hand. */
const BY_HAND = sql.raw("coalesce(p.data->'deadline'->>'rule' = 'agreed_by_hand', false)");
/** ... and that somebody is the person who made the promise. */
const MOVED_BY_OWN = sql`(${BY_HAND} and exists (select 1 from promise o where o.workspace_id = p.workspace_id
  and o.bucket = p.bucket and o.conversation_id = p.conversation_id and o.id = p.data->>'parent'
  and o.data->>'decided_by' = 'own'))`;

interface Counted {
  team: string;
  held_by: string;
  type: string;
  lead: string;
  state: PromiseState;
  read_state: PromiseState;
  decided_by: "own" | "other" | null;
  in_rate: boolean;
  hedged: boolean;
  dated: boolean;
  by_hand: boolean;
  moved_by_own: boolean;
  n: number;
}

/** Of any filter, by reading every promise of it once. */
export async function tallyOf(
  db: Kysely<Tables>,
  workspace: string,
  query: ComplianceQuery,
  zone: string,
): Promise<Tally> {
  const where = sql.join(filterConditions(workspace, query, zone), sql` and `);
  const { rows } = await sql<Counted>`select g.*, count(*)::int as n from (
      select p.team, p.held_by, p.data->>'type' as type, ${LEAD} as lead, p.state, ${READ_STATE} as read_state,
        p.data->>'decided_by' as decided_by, ${IN_RATE} as in_rate, p.data->>'strength' = 'hedged' as hedged,
        ${DATED} as dated, ${BY_HAND} as by_hand, ${MOVED_BY_OWN} as moved_by_own
      from promise p where ${where}) g
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12`.execute(db);
  const rated = rows.filter(({ in_rate }) => in_rate);
  const by = (list: readonly Counted[], stateOf = ({ state }: Counted) => state) => {
    const counts: Counts = {};
    for (const row of list) counts[stateOf(row)] = (counts[stateOf(row)] ?? 0) + row.n;
    return counts;
  };
  const total = (list: readonly Counted[]) => list.reduce((all, { n }) => all + n, 0);
  const group = (name: Group) => {
    const keys = new Set(rated.map((row) => row[name]));
    return new Map([...keys].map((key) => [key, by(rated.filter((row) => row[name] === key))]));
  };
  return {
    conversations: await conversationsOf(db, workspace, query, zone),
    promises: by(rated),
    dated: total(rated.filter((row) => row.dated)),
    hedged: by(rows.filter((row) => row.hedged)),
    marked: {
      own: total(rated.filter((row) => row.decided_by === "own")),
      other: total(rated.filter((row) => row.decided_by === "other")),
    },
    withoutOwn: by(
      rated.filter((row) => !row.moved_by_own),
      (row) => (row.decided_by === "own" ? row.read_state : row.state),
    ),
    withoutAny: by(
      rated.filter((row) => !row.by_hand),
      ({ read_state }) => read_state,
    ),
    groups: {
      team: group("team"),
      held_by: group("held_by"),
      type: group("type"),
      lead: group("lead"),
    },
  };
}

async function conversationsOf(
  db: Kysely<Tables>,
  workspace: string,
  query: ComplianceQuery,
  zone: string,
): Promise<number> {
  if ((await notYetMeasured(db, workspace)) > 0)
    return countConversations(db, workspace, query, zone);
  const { team } = query;
  const place: GroupPlace = team === undefined ? WHOLE : { dimension: "team", key: cut(team) };
  return writtenIn(db, workspace, query, place);
}

/** Conversations in which something was written in the period, from the conversations. */
export async function countConversations(
  db: Kysely<Tables>,
  workspace: string,
  { from, to, team }: ComplianceQuery,
  zone: string,
): Promise<number> {
  const own: RawBuilder<unknown>[] = [sql`c.workspace_id = ${workspace}`];
  if (from !== undefined) own.push(sql`c.last_at >= ${from}::timestamp at time zone ${zone}`);
  if (to !== undefined)
    own.push(sql`c.first_at < (${to}::timestamp + interval '1 day') at time zone ${zone}`);
  if (team !== undefined)
    own.push(sql`coalesce(nullif(c.body->>'team', ''), c.body->>'queue', '') = ${team}`);
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from conversation c where ${sql.join(own, sql` and `)}`.execute(db);
  return rows[0]?.n ?? 0;
}
