/** Groups drawn towards the rate of all, the more the fewer cases they have (empirical Bayes). */
export interface Shrunk {
  /** Cases of the whole that each group is mixed with; null: no difference between groups can be seen. */
  strength: number | null;
  rates: readonly (number | null)[];
}

/** From this on a group's own cases say more of it than those of all others. */
const RELIABLE = 0.7;

/** Whether every group has so many cases that what is seen of it is it: reliability n / (n + m). */
export function isReliable({ strength }: Shrunk, groups: readonly { n: number }[]): boolean {
  return strength !== null && groups.every(({ n }) => n / (n + strength) >= RELIABLE);
}

/**
 * Beta-binomial shrinkage: `(k + m p0) / (n + m)`, with m from the spread between the groups beyond
 * what chance gives (method of moments). Without such spread every group gets the common rate.
 */
export function shrink(groups: readonly { k: number; n: number }[]): Shrunk {
  const known = groups.filter(({ n }) => n > 0);
  const n = known.reduce((sum, group) => sum + group.n, 0);
  if (n === 0) return { strength: null, rates: groups.map(() => null) };
  const common = known.reduce((sum, group) => sum + group.k, 0) / n;
  const strength = strengthOf(known, common, n);
  return {
    strength,
    rates: groups.map((group) => {
      if (group.n === 0) return null;
      if (strength === null) return common;
      return (group.k + strength * common) / (group.n + strength);
    }),
  };
}

function strengthOf(
  groups: readonly { k: number; n: number }[],
  common: number,
  n: number,
): number | null {
  const chance = common * (1 - common);
  if (groups.length < 2 || chance === 0) return null;
  const squares = groups.reduce(
    (sum, group) => sum + group.n * (group.k / group.n - common) ** 2,
    0,
  );
  const effective = n - groups.reduce((sum, group) => sum + group.n ** 2, 0) / n;
  const between = (squares - (groups.length - 1) * chance) / effective;
  if (between <= 0) return null;
  return Math.max(0, chance / between - 1);
}
