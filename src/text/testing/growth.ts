/** How much longer the long input is. */
const TIMES = 16;
/** Less than this cannot be told from the work of the runtime, in milliseconds of the processor. */
const NOISE = 5;
/** A busy machine can only make work look bigger, so the least of some attempts is the nearest to the truth. */
const ATTEMPTS = 3;

/**
 * More than this is not in proportion to the input: sixteen times the input costs a linear reader 16 times the work
 * and a quadratic one 256 times.
 */
export const TOO_MUCH = 64;

/**
 * How many times more work sixteen times the input is.
 * @param work does the work for an input of a given number of pieces
 * @param pieces how many make the short input; the long one has sixteen times as many
 */
export function growth(work: (pieces: number) => void, pieces: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least >= TOO_MUCH; attempt += 1) {
    const short = Math.max(Math.min(...[1, 2, 3].map(() => processorTime(work, pieces))), NOISE);
    least = Math.min(least, processorTime(work, pieces * TIMES) / short);
  }
  return least;
}

/** Processor time, because the clock also counts what other programs do. */
function processorTime(work: (pieces: number) => void, pieces: number): number {
  const before = process.cpuUsage();
  work(pieces);
  return process.cpuUsage(before).user / 1000;
}
