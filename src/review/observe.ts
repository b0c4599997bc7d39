import type { ReviewContext } from "../model/context.ts";
import type { ActKind, Mark, Observations } from "./observations.ts";
import type { PreparedConversation } from "./prepared.ts";

/** Looks at a prepared conversation once and notes everything the rules may need. */
export function observe(prepared: PreparedConversation, context: ReviewContext): Observations {
  const acts: readonly Mark<ActKind>[] = [];
  const byMessage = groupByMessage(acts, prepared.messages.length);
  return {
    prepared,
    context,
    now: Date.parse(context.now),
    staff: prepared.messages.filter((message) => message.side === "staff"),
    customer: prepared.messages.filter((message) => message.side === "customer"),
    acts,
    actsIn: (message, ...kinds) => {
      const marks = byMessage[message] ?? [];
      return kinds.length === 0 ? marks : marks.filter((mark) => kinds.includes(mark.kind));
    },
    sinMarks: () => [],
    needs: [],
    waits: [],
    handOffs: [],
    facts: [],
    templates: [],
    solvedBy: null,
  };
}

function groupByMessage<T extends { message: number }>(items: readonly T[], count: number): T[][] {
  const groups: T[][] = Array.from({ length: count }, () => []);
  for (const item of items) groups[item.message]?.push(item);
  return groups;
}
