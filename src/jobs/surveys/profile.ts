import { MeasuresQuery } from "../../model/measures.ts";
import type { FactorProfile, SurveyProfileQuery } from "../../model/surveys.ts";
import type { Store } from "../../store/types.ts";
import { profileOf } from "../../survey/profile.ts";

/**
 * Sets what customers answered beside what was observed, factor by factor, of the same days, team and
 * language. Observed are the numbers of the page Measures.
 */
export async function surveyProfile(
  store: Store,
  workspace: string,
  { from, to, team, language }: SurveyProfileQuery,
  now: string,
): Promise<FactorProfile> {
  const filter = { from, to, team, language };
  const { factors } = await store.surveys.gaps(workspace, { ...filter, audience: "customer" }, now);
  const { values } = await store.measures.report(workspace, MeasuresQuery.parse(filter), now);
  return { as_of: now, factors: profileOf(factors, values) };
}
