const DAY = 24 * 60;

/** "2 d 3 h", "1 h 20 min", "5 min": two units at most. A business day is as long as the calendar says. */
export function minutesText(minutes: number, day = DAY): string {
  const whole = Math.round(minutes);
  const days = Math.floor(whole / day);
  const hours = Math.floor((whole % day) / 60);
  const rest = whole % 60;
  if (days > 0) return join([days, "d"], [hours, "h"]);
  if (hours > 0) return join([hours, "h"], [rest, "min"]);
  return `${rest} min`;
}

/** "2 min 5 s", "12 s". */
export function secondsText(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole >= 3600
    ? minutesText(whole / 60)
    : whole >= 60
      ? join([Math.floor(whole / 60), "min"], [whole % 60, "s"])
      : `${whole} s`;
}

function join(first: readonly [number, string], second: readonly [number, string]): string {
  const parts = second[0] === 0 ? [first] : [first, second];
  return parts.map(([count, unit]) => `${count} ${unit}`).join(" ");
}
