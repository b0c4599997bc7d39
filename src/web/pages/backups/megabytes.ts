import { locale } from "../../i18n/index.ts";

/** A size of a file, in megabytes. */
export function megabytes(bytes: number): string {
  return new Intl.NumberFormat(locale(), {
    style: "unit",
    unit: "megabyte",
    maximumSignificantDigits: 2,
  }).format(Math.max(bytes / 1e6, 0.01));
}
