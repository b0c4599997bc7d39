import type {
  Disagreement,
  FindingAnswer,
  FindingAnswerRequest,
} from "../../model/finding_answers.ts";
import type { Review } from "../../model/review.ts";

/** What agents say of findings about them. */
export interface Answers {
  /** Of a conversation; they follow their finding when rules change, as verdicts do. */
  of(workspace: string, conversation: string, review: Review): Promise<FindingAnswer[]>;
  /**
   * Sets, changes or takes back the answer of a person.
   * @throws AmendsError `not_found` when there is no such finding
   */
  give(
    workspace: string,
    request: FindingAnswerRequest,
    by: { user: string; name: string },
    at: string,
  ): Promise<void>;
  /** Disagreements that nobody has given a verdict on since, the oldest first. */
  open(workspace: string): Promise<Disagreement[]>;
}
