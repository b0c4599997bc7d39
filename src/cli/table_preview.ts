import type { TablePreview } from "../model/table.ts";
import { plain } from "../report/plain.ts";

/** A preview as people read it: what each field is filled from, and the first conversations. */
export function tablePreviewText(path: string, preview: TablePreview): string {
  const { kind, fields, columns, mapping, rows, conversations, notes, bad_records, missing } =
    preview;
  const used = new Set<string>(Object.values(mapping));
  const empty = fields.filter((field) => mapping[field] === undefined);
  const unused = columns.filter(({ name }) => !used.has(name)).map(({ name }) => name);
  const lines = [
    `${path}: ${kind}, ${rows} rows looked at, nothing imported`,
    ...fields
      .filter((field) => mapping[field] !== undefined)
      .map((field) => `  ${field} = ${plain(mapping[field] ?? "")}`),
    ...(empty.length === 0 ? [] : [`  without a column: ${empty.join(", ")}`]),
    ...(unused.length === 0 ? [] : [`  columns not used: ${plain(unused.join(", "))}`]),
    ...notes.filter((note) => !note.startsWith("columns: ")).map((note) => `  ${plain(note)}`),
    ...(missing === null ? [] : [`  ${plain(missing)}`, "  Name it with --map FIELD=COLUMN."]),
    ...conversations.flatMap(({ id, subject, messages, more }) => [
      `  ${plain([id, subject].filter(Boolean).join(" · "))}`,
      ...messages.map(
        ({ at, role, author, text }) =>
          `    ${role} ${plain(author)} ${at ?? "(no time)"}: ${plain(text)}`,
      ),
      ...(more === 0 ? [] : [`    and ${more} more`]),
    ]),
    ...bad_records
      .slice(0, MOST_TOLD)
      .map(({ place, reason }) => `  skipped ${plain(place)}: ${plain(reason)}`),
  ];
  return `${lines.join("\n")}\n`;
}

const MOST_TOLD = 10;
