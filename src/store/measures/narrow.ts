import { type Kysely, type RawBuilder, sql } from "kysely";
import type { CauseSums } from "../../measures/causes/types.ts";
import type { Counted } from "../../measures/counted.ts";
import { heldMark, placeMark } from "../../measures/marks.ts";
import type { Span } from "../../measures/periods.ts";
import { cut, MIXED } from "../../measures/places.ts";
import type { Dimension } from "../../model/facts.ts";
import type { MeasureFilter } from "../../model/measures.ts";
import type { Tables } from "../tables.ts";
import { type PersonDays, personDays } from "./person_days.ts";
import { inOrder } from "./read.ts";

/** What a filter chooses: of the filter the mixes it allows, where it names dimensions of {@link MIXED}. */
export interface Choice {
  workspace: string;
  filter: MeasureFilter;
  mixes: readonly string[];
  /** All other mixes, where fewer conversations are in these; null where they are not, or do not tell. */
  rest: readonly string[] | null;
}

type Fragment = RawBuilder<unknown>;

const isMixed = (name: string) => (MIXED as readonly string[]).includes(name);

/** Dimensions that stand beside the facts; beside a mix, the same index tells them. */
const BESIDE: Readonly<Partial<Record<Dimension, Fragment>>> = {
  topic: sql`f.topic`,
  hour: sql`f.hour::text`,
  owner: sql`f.owner`,
};

/** Conditions on `conversation_facts f`. */
function chosen({ workspace, filter, mixes }: Omit<Choice, "rest">): Fragment {
  const places = Object.entries(filter) as [Dimension, string][];
  const hasMix = places.some(([name]) => isMixed(name));
  const conditions = places
    .filter(([name]) => !isMixed(name))
    .map(([name, key]) => {
      const column = hasMix ? BESIDE[name] : undefined;
      return column === undefined
        ? sql`f.marks @> ${[placeMark(name, cut(key))]}::text[]`
        : sql`${column} = ${cut(key)}`;
    });
  return sql.join(
    [
      sql`f.workspace_id = ${workspace}`,
      ...(hasMix ? [sql`f.mix = any(${[...mixes]})`] : []),
      ...conditions,
    ],
    sql` and `,
  );
}

/** What the team of a filter had for a time, and others have now. */
function heldBefore({ workspace, filter, mixes }: Choice): Fragment[] {
  if (filter.team === undefined) return [];
  const marks = Object.entries(filter).map(([name, key]) =>
    name === "team" ? heldMark(key) : placeMark(name as Dimension, cut(key)),
  );
  return [
    sql`f.workspace_id = ${workspace} and f.marks @> ${marks}::text[] and f.mix <> all(${[...mixes]})`,
  ];
}

/** What the latest conversations that a filter chooses add to sums, up to a day. */
export async function latestCounted(
  db: Kysely<Tables>,
  choice: Choice,
  to: string | undefined,
  most: number,
): Promise<(Counted & { day: string })[]> {
  const until = to === undefined ? sql`true` : sql`f.day <= ${to}`;
  const keys = [chosen(choice), ...heldBefore(choice)].map(
    (where) => sql`select f.day, f.bucket, f.conversation_id from conversation_facts f
      where ${where} and ${until}`,
  );
  // The keys by themselves are read from an index; all else only of those that are wanted.
  const { rows } = await sql<{ day: string; marks: string[]; parts: string }>`
    with chosen as materialized (${sql.join(keys, sql` union all `)}),
      latest as (select * from chosen order by day desc, conversation_id desc limit ${most})
    select f.day, f.marks, f.parts from latest l
    join conversation_facts f on f.workspace_id = ${choice.workspace} and f.bucket = l.bucket
      and f.conversation_id = l.conversation_id
    order by l.day desc, l.conversation_id desc`.execute(db);
  return rows.map((row) => ({ ...row, parts: JSON.parse(row.parts) as Counted["parts"] }));
}

export type Parts = Pick<CauseSums, "people" | "hours" | "topics">;
type Part = "owner" | "hour" | "topic";

/** What a report of causes needs of the people, hours and topics of what a filter chooses: one pass over an index. */
export async function partsOfChoice(
  db: Kysely<Tables>,
  choice: Omit<Choice, "rest">,
  { from, to }: Span,
): Promise<Parts> {
  const { rows } = await sql<PersonDays & { part: Part }>`
    with parts as (
      select f.owner, f.day, f.hour, f.topic, grouping(f.day, f.hour, f.topic) as set,
        count(*) as n, count(*) filter (where f.failed) as failures,
        count(*) filter (where f.day >= ${from}) as n_inside,
        count(*) filter (where f.day >= ${from} and f.failed) as failures_inside
      from conversation_facts f where ${chosen(choice)} and f.day <= ${to}
      group by grouping sets ((f.owner, f.day), (f.hour), (f.topic)))
    select 'owner' as part, owner as key, string_agg(day || ' ' || n || ' ' || failures, ';') as days
      from parts where set = 3 and owner is not null and day <> '' group by owner
    union all select 'hour', hour::text, n_inside || ' ' || failures_inside from parts
      where set = 5 and hour is not null and n_inside > 0
    union all select 'topic', topic, n_inside || ' ' || failures_inside from parts
      where set = 6 and n_inside > 0`.execute(db);
  const of = (part: Part) => rows.filter((row) => row.part === part);
  const counted = (part: Part) =>
    of(part)
      .map(({ key, days }) => {
        const [n, failures] = days.split(" ").map(Number);
        return { key, n: n ?? 0, failures: failures ?? 0 };
      })
      .sort((a, b) => inOrder(a.key, b.key));
  return { people: personDays(of("owner")), hours: counted("hour"), topics: counted("topic") };
}
