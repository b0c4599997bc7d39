import { locale } from "../../i18n/index.ts";

/** A place on a scale from 0 to 1 as people write it. */
export function place(value: number): string {
  return value.toLocaleString(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
