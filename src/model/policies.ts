import type { MeasureGroup, MeasuresReport } from "./measures.ts";
import { POLICY_SUBJECTS, type PolicySubject } from "./review.ts";

/** What a rule is about, with the conversations in which it was refused on and those with an exception. */
export interface PolicyGroup {
  subject: PolicySubject;
  refused: MeasureGroup | null;
  exception: MeasureGroup | null;
}

/** What is measured of them, in this order. */
export const POLICY_MEASURES = ["with_failure", "complaint", "low_rating", "left"] as const;

/** Two reports as one list, most refused first: by `refused_on` and by `exception`, of the same conversations. */
export function policyGroups(
  refusals: Pick<MeasuresReport, "groups">,
  exceptions: Pick<MeasuresReport, "groups">,
): PolicyGroup[] {
  const groupOf = ({ groups }: Pick<MeasuresReport, "groups">, subject: string) =>
    groups.find(({ key }) => key === subject) ?? null;
  const size = (group: MeasureGroup | null) => group?.conversations ?? 0;
  return POLICY_SUBJECTS.map((subject) => ({
    subject,
    refused: groupOf(refusals, subject),
    exception: groupOf(exceptions, subject),
  }))
    .filter(({ refused, exception }) => size(refused) + size(exception) > 0)
    .toSorted((a, b) => size(b.refused) - size(a.refused) || size(b.exception) - size(a.exception));
}
