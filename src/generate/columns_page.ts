import type { Column } from "../report/rows/columns.ts";

const EMPTY: Readonly<Record<Column["kind"], string>> = {
  text: "empty text",
  integer: "empty, null",
  number: "empty, null",
  boolean: "empty, null",
  instant: "empty, null",
};
const PARQUET: Readonly<Record<Column["kind"], string>> = {
  text: "STRING",
  integer: "INT32",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  instant: "TIMESTAMP (UTC)",
};

/** The columns of the export of conversations as a page. */
export function columnsPage(columns: readonly Column[]): string {
  const kinds = Object.keys(PARQUET) as Column["kind"][];
  return `# Columns of the export

One row per conversation, by \`amends export\`, over HTTP or from the page Conversations ([reports.md](../reports.md)). Made from \`src/report/rows/columns.ts\`; the same columns in the same order in CSV, NDJSON and Parquet.

| Kind | In Parquet | Not measured |
|---|---|---|
${kinds.map((kind) => `| ${kind} | ${PARQUET[kind]} | ${EMPTY[kind]} |`).join("\n")}

| Column | Kind | What it is |
|---|---|---|
${columns.map(({ name, kind, about }) => `| ${name} | ${kind} | ${about} |`).join("\n")}
`;
}
