import { type Kysely, sql, type Transaction } from "kysely";
import type { Config } from "../../model/config.ts";
import type { ReviewContext } from "../../model/context.ts";
import { SurveySettings } from "../../model/surveys.ts";
import { scoreSettings } from "../../score/score_report.ts";
import type { Tables } from "../tables.ts";
import type { Reviewed } from "../types.ts";
import { takeTurn } from "../turn.ts";
import { answerPage, eachAnswer } from "./answers.ts";
import { ask } from "./ask.ts";
import { about, answer, read, refuse } from "./customer.ts";
import { biasIn } from "./bias.ts";
import { invitationConditions, ratingConditions } from "./filter.ts";
import { heardIn } from "./heard.ts";
import { gapsIn } from "./gaps.ts";
import { lookAt, restingUnseen } from "./look.ts";
import { surveyReport } from "./report.ts";
import { takeFromElsewhere } from "./take.ts";
import { observedTallies } from "./tallies.ts";
import { satisfiedIn } from "./satisfied.ts";
import type { StoredSurveys, Surveys } from "./types.ts";
import { keepHeard, unreadWords } from "./words.ts";

/** What of the store surveys need. */
export interface SurveyParts {
  config: (workspace: string) => Promise<Config>;
  /** What open answers are read with. */
  context: (workspace: string, now: string) => Promise<ReviewContext>;
  stored: (db: Kysely<Tables>, workspace: string, ids: readonly string[]) => Promise<Reviewed[]>;
}

/** The surveys over an open database. */
export function surveysOver(db: Kysely<Tables>, parts: SurveyParts): Surveys {
  const inTurn = <T>(workspace: string, work: (trx: Transaction<Tables>) => Promise<T>) =>
    db.transaction().execute(async (trx) => {
      await takeTurn(trx, workspace);
      return work(trx);
    });
  const zoneOf = async (workspace: string) => (await parts.config(workspace)).calendar.zone;
  return {
    settings: (workspace) => settingsOf(db, workspace),
    async saveSettings(workspace, settings, at) {
      const since = settings.enabled ? at : null;
      // What ended while surveys were off is not asked about when they are switched on again.
      await sql`insert into survey_settings (workspace_id, settings, since)
        values (${workspace}, ${JSON.stringify(settings)}::jsonb, ${since}::timestamptz)
        on conflict (workspace_id, bucket) do update set settings = excluded.settings,
          since = case when excluded.since is null then null else coalesce(survey_settings.since, excluded.since) end`.execute(
        db,
      );
    },
    async look(workspace, now, limit, tokenHash) {
      const stored = await settingsOf(db, workspace);
      const ids = await restingUnseen(db, workspace, stored, now, limit);
      if (ids.length === 0) return 0;
      const { language } = await parts.config(workspace);
      await inTurn(workspace, async (trx) => {
        const told = await parts.stored(trx, workspace, ids);
        const how = { workspace, now, house: language, tokenHash };
        for (const one of told) await lookAt(trx, one, stored, how);
      });
      return ids.length;
    },
    async ask(workspace, wish, now, tokenHash) {
      const { language } = await parts.config(workspace);
      return inTurn(workspace, async (trx) => {
        const [found] = await parts.stored(trx, workspace, [wish.conversation]);
        if (found === undefined) return { none: "not_found" };
        return ask(trx, found, wish, { workspace, now, house: language, tokenHash });
      });
    },
    about: (workspace, id) => about(db, workspace, id),
    read: (tokenHash, now) => read(db, tokenHash, now),
    answer: (tokenHash, answers, at) => answer(db, tokenHash, answers, at, parts.context),
    refuse: (tokenHash, at) => refuse(db, tokenHash, at),
    async take(workspace, answers, now) {
      const context = await parts.context(workspace, now);
      return inTurn(workspace, (trx) => takeFromElsewhere(trx, workspace, answers, context));
    },
    report: async (workspace, filter, now) =>
      surveyReport(db, workspace, filter, now, await parts.config(workspace)),
    async bias(workspace, filter) {
      const config = await parts.config(workspace);
      const where = invitationConditions(workspace, filter, config.calendar.zone);
      return biasIn(await observedTallies(db, where), scoreSettings(config));
    },
    async heard(workspace, filter) {
      const where = invitationConditions(workspace, filter, await zoneOf(workspace));
      return heardIn(db, where, ratingConditions(workspace, filter));
    },
    async gaps(workspace, { from, to, team, language }, now) {
      const { calendar, weights } = await parts.config(workspace);
      const filter = { from, to, team, language, audience: "customer" } as const;
      const where = invitationConditions(workspace, filter, calendar.zone);
      return { as_of: now, ...(await gapsIn(db, where, weights)) };
    },
    async satisfied(workspace, filter) {
      const zone = await zoneOf(workspace);
      return satisfiedIn(db, invitationConditions(workspace, filter, zone), zone);
    },
    unread: (workspace, rules, limit) => unreadWords(db, workspace, rules, limit),
    keepHeard: (workspace, read, rules) => keepHeard(db, workspace, read, rules),
    answers: async (workspace, query) => answerPage(db, workspace, query, await zoneOf(workspace)),
    async *eachAnswer(workspace, query) {
      yield* eachAnswer(db, workspace, query, await zoneOf(workspace));
    },
  };
}

async function settingsOf(db: Kysely<Tables>, workspace: string): Promise<StoredSurveys> {
  const { rows } = await sql<{ settings: unknown; since: Date | null }>`
    select settings, since from survey_settings where workspace_id = ${workspace} and bucket = 0`.execute(
    db,
  );
  const [row] = rows;
  return {
    settings: SurveySettings.parse(row?.settings ?? {}),
    since: row?.since?.toISOString() ?? null,
  };
}
