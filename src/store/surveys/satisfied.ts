import { type Kysely, type RawBuilder, sql } from "kysely";
import { dateOf, dayAt } from "../../calendar/zone.ts";
import type { Satisfied } from "../../survey/agreement.ts";
import type { Tables } from "../tables.ts";
import { observedInput } from "./renew.ts";

/** Answers to CSAT with what was observed in their conversations; months are those of the zone. */
export async function satisfiedIn(
  db: Kysely<Tables>,
  where: RawBuilder<unknown>,
  zone: string,
): Promise<Satisfied[]> {
  const { rows } = await sql<{
    customer: string;
    team: string;
    asked_at: Date;
    csat: number;
    observed: number[];
  }>`select i.giver as customer, i.team, i.asked_at, (i.given->>'csat')::int as csat, i.observed
    from survey_invitation i where ${where} and i.given ? 'csat' order by i.giver, i.id`.execute(
    db,
  );
  return rows.map(({ asked_at, csat, observed, ...row }) => ({
    ...row,
    month: monthOf(asked_at, zone),
    satisfaction: (csat - 1) / 4,
    observed: observedInput(observed),
  }));
}

function monthOf(at: Date, zone: string): string {
  const { year, month } = dateOf(dayAt(at.getTime(), zone));
  return `${year}-${String(month).padStart(2, "0")}`;
}
