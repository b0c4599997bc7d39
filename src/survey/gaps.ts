import { Weights } from "../model/config.ts";
import {
  type Gap,
  type Mean,
  SURVEY_ITEMS,
  type SurveyGaps,
  type SurveyItem,
} from "../model/surveys.ts";
import { type Givers, meanOver, overCustomers, type Sums, within } from "./customers.ts";
import { ITEM_FACTORS, SURVEYED_FACTORS, type SurveyedFactor } from "./forms.ts";
import { LEAST_SHOWN, LOW_DATA } from "../model/few.ts";
import { tQuantile } from "./t_interval.ts";

/** What one customer said of an item, 1 to 7: as they met it, and as an excellent service should be. */
export interface ItemAnswers {
  customer: string;
  item: SurveyItem;
  perceived: readonly number[];
  expected: readonly number[];
}

/** How one customer shared out the 100 points. */
export type Points = Readonly<Record<SurveyedFactor, number>>;

/** Gap by item and by factor, and what the house's customers weigh the factors with. */
export function gapsOf(
  answers: readonly ItemAnswers[],
  points: readonly Points[],
  current: Weights,
): Omit<SurveyGaps, "as_of"> {
  return {
    items: SURVEY_ITEMS.map((question) => ({
      question,
      factor: ITEM_FACTORS[question],
      ...gapIn(answers.filter(({ item }) => item === question)),
    })),
    factors: SURVEYED_FACTORS.map((factor) => ({
      factor,
      ...gapIn(answers.filter(({ item }) => ITEM_FACTORS[item] === factor)),
    })),
    importance: importanceOf(points, current),
  };
}

function gapIn(answers: readonly ItemAnswers[]): Gap {
  const customers = customersIn(answers);
  const [perceived, expected] = [
    customers.map((one) => one.perceived).filter(isGiven),
    customers.map((one) => one.expected).filter(isGiven),
  ];
  const fewest = Math.min(perceived.length, expected.length);
  return {
    perceived: meanIn(perceived),
    perceived_n: perceived.flat().length,
    perceived_customers: perceived.length,
    expected: meanIn(expected),
    expected_n: expected.flat().length,
    gap: fewest < LEAST_SHOWN ? null : within(differenceIn(customers), -6, 6),
    low_data: fewest < LOW_DATA,
  };
}

/** All a customer said, of one item or of the items of a factor. */
function customersIn(answers: readonly ItemAnswers[]): Customer[] {
  const all = new Map<string, Customer>();
  for (const { customer, perceived, expected } of answers) {
    const own = all.get(customer);
    all.set(customer, {
      perceived: [...(own?.perceived ?? []), ...perceived],
      expected: [...(own?.expected ?? []), ...expected],
    });
  }
  return [...all.values()];
}

const isGiven = (values: readonly number[]) => values.length > 0;
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function meanIn(all: readonly (readonly number[])[]): Mean | null {
  const givers: Givers[] = all.map((values) => ({ values, customers: 1 }));
  return givers.length < LEAST_SHOWN ? null : meanOver(givers, 1, 7);
}

interface Customer {
  perceived: readonly number[];
  expected: readonly number[];
}

/** Welch's t interval where everybody gave one answer in all, else the bootstrap over customers. */
function differenceIn(customers: readonly Customer[]): Mean | null {
  const once = customers.every(
    ({ perceived, expected }) => perceived.length + expected.length === 1,
  );
  const welch = once
    ? welchOf(
        customers.flatMap(({ perceived }) => perceived),
        customers.flatMap(({ expected }) => expected),
      )
    : null;
  return (
    welch ??
    overCustomers(
      customers.map(
        ({ perceived, expected }): Sums => [
          sumOf(perceived),
          perceived.length,
          sumOf(expected),
          expected.length,
        ],
      ),
    )
  );
}

/** Null where nothing varies: no width is an interval nobody may believe. */
function welchOf(a: readonly number[], b: readonly number[]): Mean | null {
  const [one, other] = [a, b].map((values) => {
    const mean = sumOf(values) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, error: squares / (values.length - 1) / values.length, free: values.length - 1 };
  });
  if (one === undefined || other === undefined) return null;
  const error = one.error + other.error;
  if (error === 0) return null;
  const freedom = error ** 2 / (one.error ** 2 / one.free + other.error ** 2 / other.free);
  const value = one.mean - other.mean;
  const half = tQuantile(freedom) * Math.sqrt(error);
  return { value, low: value - half, high: value + half };
}

function importanceOf(points: readonly Points[], current: Weights): SurveyGaps["importance"] {
  const means = SURVEYED_FACTORS.map((factor) => {
    const given = meanOver(
      points.map((own) => ({ values: [own[factor]], customers: 1 })),
      0,
      100,
    );
    return { factor, points: points.length < LEAST_SHOWN ? null : given, current: current[factor] };
  });
  return {
    customers: points.length,
    low_data: points.length < LOW_DATA,
    factors: means,
    offered: points.length < LEAST_SHOWN ? null : wholeWeights(means),
  };
}

/** Whole points that make 100, the largest remainders rounded up; null where the setting does not take them. */
function wholeWeights(means: SurveyGaps["importance"]["factors"]): Weights | null {
  const whole = means.map(({ factor, points }) => {
    const exact = points?.value ?? 0;
    return { factor, floor: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  const missing = 100 - whole.reduce((sum, { floor }) => sum + floor, 0);
  const up = new Set(
    whole
      .toSorted((a, b) => b.rest - a.rest)
      .slice(0, missing)
      .map(({ factor }) => factor),
  );
  const offered = Weights.safeParse(
    Object.fromEntries(
      whole.map(({ factor, floor }) => [factor, floor + (up.has(factor) ? 1 : 0)]),
    ),
  );
  return offered.success ? offered.data : null;
}
