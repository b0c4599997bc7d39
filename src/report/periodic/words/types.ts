import type { Reported } from "../compare.ts";

/** How a measure is called, and what it is, in one line. */
interface Named {
  name: string;
  is: string;
}

/** Every text of the report in one language. */
export interface ReportWords {
  /** BCP 47, for dates and numbers. */
  locale: string;
  title: { week: (from: string, to: string) => string; month: (month: string) => string };
  lead: (conversations: number, before: number) => string;
  numbers: string;
  not_measured: string;
  /** "82% (71% to 89%, of 96); before: 78% (66% to 86%, of 80)" */
  value: (value: string, low: string, high: string, n: number) => string;
  before: (now: string, before: string) => string;
  low_data: string;
  with_audits: string;
  other_recipe: string;
  changes: string;
  /** In place of changes. */
  no_change: (compared: number) => string;
  changed: { better: string; worse: string };
  share_with: (sin: string) => string;
  to_do: string;
  nothing_to_do: string;
  keep_promises: string;
  promises_cost: (late: number, broken: number, n: number) => string;
  promises_advice: string;
  sin_cost: (conversations: number, all: number) => string;
  see_to_places: string;
  audits_cost: (no: number, n: number) => string;
  item_wrong: (item: string, no: number, n: number) => string;
  /** "It cost 0.6 of the ten points (0.1 to 2.4, n 10, low data)." */
  points: (points: string, low: string, high: string, about: string) => string;
  /** Too few were observed to say what it cost. */
  no_cost: string;
  at_risk: string;
  nothing_at_risk: string;
  overdue: (count: number) => string;
  due_today: (count: number) => string;
  due_week: (count: number) => string;
  by: (owner: string, customer: string) => string;
  due: (when: string) => string;
  praise: string;
  praised: (total: number) => string;
  no_praise: string;
  words: string;
  words_interval: Named;
  words_change: Named;
  words_cost: Named;
  open: string;
  because: string;
  measures: Readonly<Record<Reported, Named>>;
}
