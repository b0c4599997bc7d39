import { z } from "zod";

/** One recorded run of `npm run bench`, as a line of docs/benchmarks/history.ndjson. */
const BenchRun = z.object({
  date: z.iso.datetime(),
  /** With a + where files differed from it. */
  commit: z.string(),
  machine: z.object({
    processor: z.string(),
    cores: z.number(),
    memory_gb: z.number(),
    system: z.string(),
    node: z.string(),
  }),
  load: z.object({ start: z.number(), end: z.number() }),
  seconds: z.number(),
  /** What each part measured; later versions may measure more, or other things. */
  numbers: z.record(z.string(), z.unknown()),
});
export type BenchRun = z.infer<typeof BenchRun>;

/** Stands where a table would. */
export const NOTHING = "Nothing is recorded yet: `npm run bench -- --record`.";

/** The recorded runs, oldest first. */
export function runsIn(ndjson: string): BenchRun[] {
  return ndjson
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => BenchRun.parse(JSON.parse(line)));
}

/** A number of a run by its path ("import.pglite.peak_mb"); null where it was not measured. */
export function numberOf({ numbers }: BenchRun, path: string): number | null {
  const found = path
    .split(".")
    .reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), numbers);
  return typeof found === "number" ? found : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** As a person reads it: thousands with commas, no digit more than was given. */
export const shown = (value: number | null, digits = 3) =>
  value === null ? "not measured" : value.toLocaleString("en", { maximumFractionDigits: digits });
