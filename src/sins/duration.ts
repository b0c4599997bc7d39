const DAY = 24 * 60;

/** "25 minutes", "9 hours", "3 days": as exact as a reader needs. */
export function duration(minutes: number): string {
  if (minutes < 90) return count(Math.round(minutes), "minute");
  if (minutes < 2 * DAY) return count(Math.round(minutes / 60), "hour");
  return count(Math.round(minutes / DAY), "day");
}

function count(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}
