import type { TFunction } from "i18next";

const KINDS = [
  "silence",
  "done",
  "delivered",
  "confirmed",
  "chased",
  "event",
  "warned",
  "admitted",
  "renewed",
  "recurred",
  "released",
  "denied",
  "condition_met",
  "marked",
] as const;

/** What a piece of evidence is called; the word itself where it is a new one. */
export function proofKind(t: TFunction, kind: string): string {
  const known = KINDS.find((name) => name === kind);
  return known ? t(`proof_kind.${known}`) : kind.replaceAll("_", " ");
}
