/** "6.4"; a score is never shown with more digits than it deserves. */
export const points = (value: number, language: string) =>
  value.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const percent = (share: number) => `${Math.round(100 * share)}%`;

export const whole = (value: number, language: string) => value.toLocaleString(language);

const UNITS = ["B", "KB", "MB", "GB", "TB"];

/** "1.2 MB", in powers of 1000 as file managers show it. */
export function bytes(value: number, language: string): string {
  const step = value < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(value) / 3));
  const shown = value / 1000 ** step;
  const digits = step === 0 || shown >= 100 ? 0 : 1;
  return `${shown.toLocaleString(language, { maximumFractionDigits: digits })} ${UNITS[step]}`;
}
