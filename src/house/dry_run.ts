import type { Conversation } from "../model/conversation.ts";
import type { DryRun, DryRunChange } from "../model/house_rules.ts";
import type { Review } from "../model/review.ts";

/** So many changes are shown with their words; the rest is counted. */
const MOST_SHOWN = 200;

type Found = Review["findings"][number] | NonNullable<Review["advice"]>[number];

/** Gathers what rules that are tried would change: findings that would appear, and that would go. */
export function dryRun(): {
  /** `after` is null where the change cannot affect the conversation. */
  add(conversation: Conversation, before: Review, after: Review | null): void;
  result(): DryRun;
} {
  const result: DryRun = {
    conversations: 0,
    reached: 0,
    changed: 0,
    appear: 0,
    disappear: 0,
    rules: [],
    changes: [],
  };
  const rules = new Map<string, DryRun["rules"][number]>();
  const note = (change: DryRunChange["change"], found: Found, conversation: Conversation) => {
    result[change] += 1;
    const rule = rules.get(found.rule) ?? { rule: found.rule, appear: 0, disappear: 0 };
    rule[change] += 1;
    rules.set(found.rule, rule);
    if (result.changes.length >= MOST_SHOWN) return;
    result.changes.push({
      change,
      conversation: conversation.id,
      subject: conversation.subject ?? null,
      message: found.message,
      rule: found.rule,
      sin: "sin" in found ? (found as Review["findings"][number]).sin : null,
      quote: found.quote,
      explanation: found.explanation,
    });
  };
  return {
    add(conversation, before, after) {
      result.conversations += 1;
      if (after === null) return;
      result.reached += 1;
      const [gone, come] = [foundIn(before), foundIn(after)];
      const appear = [...come].filter(([id]) => !gone.has(id));
      const disappear = [...gone].filter(([id]) => !come.has(id));
      if (appear.length + disappear.length > 0) result.changed += 1;
      for (const [, found] of appear) note("appear", found, conversation);
      for (const [, found] of disappear) note("disappear", found, conversation);
    },
    result() {
      const total = ({ appear, disappear }: DryRun["rules"][number]) => appear + disappear;
      result.rules = [...rules.values()].toSorted(
        (a, b) => total(b) - total(a) || (a.rule < b.rule ? -1 : 1),
      );
      return result;
    },
  };
}

function foundIn({ findings, advice = [] }: Review): Map<string, Found> {
  return new Map([...findings, ...advice].map((found) => [found.id, found]));
}
