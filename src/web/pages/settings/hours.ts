import type { Calendar } from "../../../model/config.ts";

export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Day = (typeof DAYS)[number];
type Blocks = NonNullable<Calendar["hours"][Day]>;

const BLOCK = /^(\d{1,2})(?::(\d\d))?\s*[-–]\s*(\d{1,2})(?::(\d\d))?$/;

/** "09:00–13:00, 15:00–19:00"; a closed day is empty. */
export const hoursText = (blocks: Blocks = []) =>
  blocks.map(([from, to]) => `${from}–${to}`).join(", ");

/** Reads hours as people write them ("9-13, 15:00-19:00"); null when they cannot be read. */
export function readHours(text: string): Blocks | null {
  const blocks = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(readBlock);
  const known = blocks.filter((block) => block !== null);
  const inOrder = known.every(([from], index) => from >= (known[index - 1]?.[1] ?? "00:00"));
  return known.length === blocks.length && inOrder ? known : null;
}

function readBlock(text: string): Blocks[number] | null {
  const [, fromHour = "", fromMinute = "00", toHour = "", toMinute = "00"] = BLOCK.exec(text) ?? [];
  const from = `${fromHour.padStart(2, "0")}:${fromMinute}`;
  const to = `${toHour.padStart(2, "0")}:${toMinute}`;
  const valid = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
  return valid.test(from) && (valid.test(to) || to === "24:00") && from < to ? [from, to] : null;
}
