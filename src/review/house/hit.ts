import type { SinId } from "../../model/taxonomy.ts";
import type { Candidate } from "../../sins/types.ts";
import type { Span } from "../../text/types.ts";

/** What the house's rules found: a sin where they name one, else advice. */
export interface HouseHit extends Span {
  /** Null: advice. */
  sin: SinId | null;
  kind: "rule" | "jargon" | "banned" | "required";
  id: string;
  message: number;
  source: Candidate["source"];
  /** Null: the sin's own. */
  severity: Candidate["severity"] | null;
  explanation: string;
  /** Null: the sin's own remedy. */
  remedy: string | null;
}
