/** A clock that is started at once: seconds that passed, and seconds of processor time of this process. */
function clock() {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { wall: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
  };
}

/**
 * Times several pieces of work in turn, so that what else the machine does meets all of them, and keeps
 * the best of each. The first pass is told apart as `first`, in processor time: code and patterns are
 * compiled in it.
 * @param {Record<string, () => unknown>} works
 * @param {number} passes
 * @returns {Promise<Record<string, { wall: number, processor: number, first: number }>>}
 */
export async function bestOf(works, passes) {
  const best = {};
  for (let pass = 0; pass <= passes; pass += 1) {
    for (const [name, work] of Object.entries(works)) {
      const stop = clock();
      await work();
      const { wall, processor } = stop();
      if (pass === 0) {
        best[name] = { wall: Infinity, processor: Infinity, first: processor };
        continue;
      }
      const before = best[name];
      best[name] = {
        ...before,
        wall: Math.min(before.wall, wall),
        processor: Math.min(before.processor, processor),
      };
    }
  }
  return best;
}

/**
 * Times two pieces of work by turns and gives the medians: of each, and of what the first takes beside the
 * second, pair by pair, so that it holds while the machine's speed drifts. Both should be warm.
 * @returns {Promise<{ first: { wall: number, processor: number }, second: { wall: number, processor: number }, ratio: number }>}
 */
export async function byTurns(first, second, pairs) {
  const taken = { first: [], second: [], ratio: [] };
  for (let i = 0; i < pairs; i += 1) {
    for (const [name, work] of Object.entries({ first, second })) {
      const stop = clock();
      await work();
      taken[name].push(stop());
    }
    taken.ratio.push(taken.first[i].wall / taken.second[i].wall);
  }
  const medians = (clocks) => ({
    wall: quantile(
      clocks.map(({ wall }) => wall),
      0.5,
    ),
    processor: quantile(
      clocks.map(({ processor }) => processor),
      0.5,
    ),
  });
  return {
    first: medians(taken.first),
    second: medians(taken.second),
    ratio: quantile(taken.ratio, 0.5),
  };
}

/** A number with so many digits behind the point: more would only look exact. */
export const round = (number, digits = 2) => Number(number.toFixed(digits));

/**
 * The value that so large a share of the values does not exceed.
 * @param {readonly number[]} values
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
