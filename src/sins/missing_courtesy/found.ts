import type { PreparedMessage } from "../../review/prepared.ts";
import type { Span } from "../../text/types.ts";
import type { Candidate } from "../types.ts";

/** Words of one message. */
export type Place = Span & { message: number };

/** What the rules of this sin say each in their own way; the rest is the same for all. */
export type Found = Pick<Candidate, "branch" | "message" | "span">;

/** A passage of a reply as what a branch has found. */
export const spanOf = (
  branch: string,
  { index }: PreparedMessage,
  { start, end }: Span,
): Found => ({
  branch,
  message: index,
  span: { start, end },
});
