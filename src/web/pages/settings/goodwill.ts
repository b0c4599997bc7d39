import type { Goodwill } from "../../../model/config.ts";
import { SERVED_LANGUAGES } from "../../../model/taxonomy.ts";

/** "a voucher of 10 EUR for your next order = 20 EUR (en)" */
export function goodwillText({ offer, most, language }: Goodwill): string {
  const limit = most === undefined ? "" : ` = ${most}`;
  return `${offer}${limit}${language === undefined ? "" : ` (${language})`}`;
}

/** Reads one line; null when the words are too short to be an offer. */
export function readGoodwill(line: string): Goodwill | null {
  const language = SERVED_LANGUAGES.find((one) => line.trimEnd().endsWith(`(${one})`));
  const text = language === undefined ? line : line.slice(0, line.lastIndexOf("("));
  const equals = text.indexOf("=");
  const offer = (equals === -1 ? text : text.slice(0, equals)).trim();
  const most = equals === -1 ? "" : text.slice(equals + 1).trim();
  if (offer.length < 2 || offer.length > 300 || most.length > 60) return null;
  if (equals !== -1 && most === "") return null;
  return {
    offer,
    ...(most !== "" && { most }),
    ...(language !== undefined && { language }),
  };
}
