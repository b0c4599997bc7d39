import { CHECKLISTS, itemOf } from "../../audits/checklists/index.ts";
import type {
  Audit,
  AuditResults,
  AuditRow,
  AuditShare,
  Checklist,
  FollowUp,
} from "../../model/audits.ts";
import type { ServedLanguage } from "../../model/taxonomy.ts";
import { inWords, sinName } from "../names.ts";
import { plain } from "../plain.ts";

const percent = (value: number) => `${Math.round(100 * value)}%`;
const lines = (all: readonly string[]) => all.map((line) => `${line}\n`).join("");

/** A checklist to be read, with the ids that answers are given under. */
export function checklistText(checklist: Checklist, language: ServedLanguage): string {
  const { id, title, sections } = checklist;
  const text = sections.flatMap((section) => [
    "",
    section.title[language],
    ...section.items.map((item) => `  ${item.id.padEnd(26)} ${item.text[language]}`),
  ]);
  return lines([`${id}: ${title[language]}`, ...text]);
}

/** A share with its interval and number, or that there is too little to say. */
export function shareText({ yes, n, value, low, high, low_data }: AuditShare): string {
  if (value === null || low === null || high === null) return `too few answers (${n})`;
  const note = low_data ? ", low data" : "";
  return `${percent(value)} (${percent(low)} to ${percent(high)}, ${yes} of ${n}${note})`;
}

/** What audits show, for a terminal. */
export function resultsText({ audits, factors, sins, sections, wrong }: AuditResults): string {
  if (audits === 0) return "No finished audits.\n";
  const titles = new Map(
    CHECKLISTS.flatMap((list) => list.sections.map(({ id, title }) => [id, title.en] as const)),
  );
  return lines([
    `${audits} ${audits === 1 ? "audit" : "audits"}; shares of answers that are yes`,
    "",
    ...factors.map((one) => `${inWords(one.factor).padEnd(30)} ${shareText(one)}`),
    "",
    "By what a no shows",
    ...sins.map((one) => `  ${sinName(one.sin).padEnd(28)} ${shareText(one)}`),
    "",
    "By section",
    ...sections.map(
      (one) =>
        `  ${`${titles.get(one.section) ?? one.section} (${one.checklist})`.padEnd(28)} ${shareText(one)}`,
    ),
    ...(wrong.length === 0 ? [] : ["", "Not so"]),
    ...wrong.map(({ item, no, n }) => `  ${no} of ${n}  ${statement(item)}`),
  ]);
}

/** An audit in one line. */
export function auditLine(audit: AuditRow): string {
  const { id, at, checklist, kind, place, by, yes, no, not_seen, to_do, finished_at } = audit;
  const state = finished_at === null ? ", not finished" : "";
  return lines([
    `${at}  ${plain(place, 60)}  ${checklist}, ${kind}, by ${plain(by, 60)} (${id})`,
    `  ${yes} yes, ${no} no, ${not_seen} not seen, ${to_do} to see to${state}`,
  ]);
}

/** An audit with its answers. */
export function auditText(audit: Audit): string {
  const answers = audit.answers.flatMap(({ item, answer, note, owner, due, done, photo }) => [
    `  ${inWords(answer).padEnd(9)} ${statement(item)}${photo ? " [photo]" : ""}`,
    ...(note === "" ? [] : [`            ${plain(note, 300)}`]),
    ...(owner === "" && due === null
      ? []
      : [
          `            ${plain(owner, 80)}${due === null ? "" : ` until ${due}`}${done ? ", done" : ""}`,
        ]),
  ]);
  return auditLine(audit) + lines(answers);
}

/** What has to be seen to. */
export function followUpsText(all: readonly FollowUp[]): string {
  if (all.length === 0) return "Nothing has to be seen to.\n";
  return lines(
    all.flatMap(({ audit, item, place, note, owner, due, overdue }) => [
      `${due ?? "no day"}${overdue ? " OVERDUE" : ""}  ${plain(place, 60)}: ${statement(item)} (${audit})`,
      `  ${owner === "" ? "nobody sees to it yet" : plain(owner, 80)}${note === "" ? "" : `; ${plain(note, 200)}`}`,
    ]),
  );
}

const statement = (item: string) => itemOf(item)?.text.en ?? item;
