import { type Kysely, sql } from "kysely";
import type { Review } from "../../model/review.ts";
import {
  type SinChange,
  STAGED_PARTS,
  type StagedConversation,
  type StagedFinding,
} from "../../model/staged.ts";
import { SIN_IDS } from "../../model/taxonomy.ts";
import { canonicalJson } from "../../model/ids.ts";
import type { Tables } from "../tables.ts";
import type { SinCount } from "./types.ts";

/** Findings by sin before and after, over all conversations. What was moved already is told from the other side. */
export async function sinChanges(db: Kysely<Tables>, workspace: string): Promise<SinChange[]> {
  const { rows } = await sql<{
    sin: SinChange["sin"];
    counted: boolean;
    now: number;
    gone: number;
    added: number;
    moved: number;
  }>`
    select sin, counted, sum(now)::int as now, sum(gone)::int as gone, sum(added)::int as added, sum(moved)::int as moved from (
      select sin, counted, count(*) as now, 0 as gone, 0 as added, 0 as moved from finding
        where workspace_id = ${workspace} group by 1, 2
      union all
      select k.sin, k.counted, 0, k.gone, k.added, case when s.moved then k.added - k.gone else 0 end
        from staged_review s, jsonb_to_recordset(s.counts) as k(sin text, counted boolean, gone int, added int)
        where s.workspace_id = ${workspace} and s.state = 'differs') a
    group by sin, counted`.execute(db);
  return rows
    .map(({ now, moved, ...row }) => {
      const before = now - moved;
      return { ...row, before, after: before - row.gone + row.added };
    })
    .toSorted(
      (a, b) =>
        SIN_IDS.indexOf(a.sin) - SIN_IDS.indexOf(b.sin) || Number(b.counted) - Number(a.counted),
    );
}

/** How many findings of each sin go and come from one review to another; as `please look` and as counted apart. */
export function countsOf(before: Review, after: Review): SinCount[] {
  const counts = new Map<string, SinCount>();
  for (const { sin, counted, change } of findingsOf(before, after)) {
    if (change === "stays") continue;
    const key = `${sin}/${counted}`;
    const one = counts.get(key) ?? { sin, counted, gone: 0, added: 0 };
    one[change] += 1;
    counts.set(key, one);
  }
  return [...counts.values()];
}

/** The findings of both reviews; one that begins or ceases to count goes as the one and comes as the other. */
function findingsOf(before: Review, after: Review): StagedFinding[] {
  const keyOf = ({ id, counted }: Review["findings"][number]) => `${id}/${counted}`;
  const [old, now] = [before, after].map(({ findings }) => new Set(findings.map(keyOf)));
  return [
    ...before.findings.map((one) => shown(one, now?.has(keyOf(one)) ? "stays" : "gone")),
    ...after.findings.filter((one) => !old?.has(keyOf(one))).map((one) => shown(one, "added")),
  ];
}

function shown(
  { id, sin, rule, message, quote, counted, explanation }: Review["findings"][number],
  change: StagedFinding["change"],
): StagedFinding {
  return { id, sin, rule, message, quote, counted, explanation, change };
}

const OTHER = STAGED_PARTS.filter((part) => part !== "findings");

/** Parts that are another; of findings only where the same ones say something else. */
function otherParts(before: Review, after: Review): StagedConversation["other"] {
  const parts: StagedConversation["other"] = OTHER.filter(
    (part) => canonicalJson(before[part] ?? []) !== canonicalJson(after[part] ?? []),
  );
  const shared = after.findings.filter(({ id }) => before.findings.some((one) => one.id === id));
  const says = before.findings.filter(({ id }) => after.findings.some((one) => one.id === id));
  return canonicalJson(shared) === canonicalJson(says) ? parts : ["findings", ...parts];
}

/** Conversations that read otherwise, each with both sets of findings. */
export async function changedConversations(
  db: Kysely<Tables>,
  workspace: string,
  after: string,
  limit: number,
): Promise<{ conversations: StagedConversation[]; next: string | null }> {
  const { rows } = await sql<{
    id: string;
    subject: string;
    moved: boolean;
    current: Review;
    other: Review;
  }>`
    select c.id, c.subject, s.moved, c.review as current, s.review as other from staged_review s
      join conversation c on c.workspace_id = s.workspace_id and c.bucket = s.bucket and c.id = s.conversation_id
    where s.workspace_id = ${workspace} and s.state = 'differs' and c.id > ${after}
    order by c.id limit ${limit + 1}`.execute(db);
  const page = rows.slice(0, limit);
  return {
    conversations: page.map(({ id, subject, moved, current, other }) => {
      const [was, is] = moved ? [other, current] : [current, other];
      return {
        conversation: id,
        subject,
        findings: findingsOf(was, is),
        other: otherParts(was, is),
      };
    }),
    next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}
