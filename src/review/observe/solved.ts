import type { PreparedConversation } from "../prepared.ts";
import type { ActsIn } from "./needs.ts";

/** Index of the customer message that says it is solved and is not taken back later; else null. */
export function solvedBy({ messages }: PreparedConversation, actsIn: ActsIn): number | null {
  let solved: number | null = null;
  for (const message of messages) {
    if (message.side !== "customer") continue;
    const says = (kind: "confirms_solved" | "not_solved" | "withdraws") =>
      actsIn(message.index, kind).some(
        ({ scope }) => !scope.negated && !scope.conditional && !scope.question,
      );
    if (says("not_solved")) solved = null;
    else if ((says("confirms_solved") || says("withdraws")) && message.index > 0)
      solved = message.index;
  }
  return solved;
}
