import { type Kysely, type RawBuilder, sql } from "kysely";
import type { SurveyBias, SurveyForm } from "../../model/surveys.ts";
import { addInputs, EMPTY_INPUT, type ScoreInput } from "../../score/input.ts";
import type { ScoreSettings } from "../../score/total.ts";
import { biasOf, type Side, type Stratum } from "../../survey/bias.ts";
import type { Tables } from "../tables.ts";
import { WITH_ANSWER } from "./report.ts";

interface Row {
  conversation: string;
  form: SurveyForm;
  answered: boolean;
  csat: number | null;
  sinful: boolean;
  score_input: ScoreInput;
}

/** What was observed where people answered, and where they did not. */
export async function biasIn(
  db: Kysely<Tables>,
  where: RawBuilder<unknown>,
  settings: ScoreSettings,
): Promise<SurveyBias> {
  const { rows } = await sql<Row>`
    select i.conversation_id as conversation, i.form, a.invitation is not null as answered, (a.given->>'csat')::int as csat,
      c.score_input, exists (select 1 from finding f where f.workspace_id = c.workspace_id and f.bucket = c.bucket
        and f.conversation_id = c.id and f.counted) as sinful
    from ${WITH_ANSWER}
    join conversation c on c.workspace_id = i.workspace_id and c.bucket = i.bucket and c.id = i.conversation_id
    where ${where} and i.outcome = 'asked' order by i.conversation_id, i.id`.execute(db);
  const heard = new Set(
    rows.flatMap(({ answered, conversation }) => (answered ? [conversation] : [])),
  );
  const sides = { answered: nobody(), silent: nobody() };
  const strata: Record<"fine" | "sinful", Stratum> = { fine: none(), sinful: none() };
  const seen = new Set<string>();
  for (const { conversation, form, answered, csat, sinful, score_input } of rows) {
    if (form === "csat") add(strata[sinful ? "sinful" : "fine"], answered ? csat : null);
    // Asked about several events of a conversation, it still is one.
    if (seen.has(conversation)) continue;
    seen.add(conversation);
    const side = sides[heard.has(conversation) ? "answered" : "silent"];
    side.input = addInputs(side.input, score_input);
    side.conversations += 1;
    side.withSin += sinful ? 1 : 0;
  }
  return biasOf(sides.answered, sides.silent, Object.values(strata), settings);
}

const nobody = (): Side => ({ input: EMPTY_INPUT, conversations: 0, withSin: 0 });
const none = (): Stratum => ({ asked: 0, answered: 0, good: 0 });

function add(stratum: Stratum, csat: number | null): void {
  stratum.asked += 1;
  if (csat === null) return;
  stratum.answered += 1;
  stratum.good += csat >= 4 ? 1 : 0;
}
