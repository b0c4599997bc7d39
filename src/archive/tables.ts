import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { exportedOf } from "../measures/exported.ts";
import { agentsOf } from "../measures/staff.ts";
import type { Config } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";
import type { BadRecord } from "../model/errors.ts";
import { contentHash } from "../model/ids.ts";
import type { Finding, Review } from "../model/review.ts";
import { PROMISE_COLUMNS } from "../report/promises/columns.ts";
import { promiseRowsOf } from "../report/promises/rows.ts";
import { type ColumnOf, columnsFor } from "../report/rows/column.ts";
import { COLUMNS } from "../report/rows/columns.ts";
import { openParquet } from "../report/rows/parquet.ts";

/** A finding with the conversation it is in. */
interface FoundIn {
  finding: Finding;
  conversation: Conversation;
}

const found = columnsFor<FoundIn>();
export const FINDING_COLUMNS: readonly ColumnOf<FoundIn>[] = [
  found.text("id", "id of the finding", ({ finding }) => finding.id),
  found.text("conversation", "id of the conversation", ({ conversation }) => conversation.id),
  found.text("sin", "what went wrong", ({ finding }) => finding.sin),
  found.integer("severity", "1 to 3", ({ finding }) => finding.severity),
  found.boolean("counted", "its rule has proved itself", ({ finding }) => finding.counted),
  found.number("confidence", "0 to 1", ({ finding }) => finding.confidence),
  found.boolean("recovered", "it was made good", ({ finding }) => finding.recovered),
  found.text("source", "what proves it", ({ finding }) => finding.source),
  found.text("attribution", "whose it is", ({ finding }) => finding.attribution),
  found.text("message", "id of the message", ({ finding }) => finding.message ?? ""),
  found.instant("at", "when that was sent", ({ finding, conversation }) => {
    return conversation.messages.find(({ id }) => id === finding.message)?.at ?? null;
  }),
  found.text("quote", "the words that prove it", ({ finding }) => finding.quote),
  found.integer("start", "their first UTF-16 unit in the message", ({ finding }) => finding.start),
  found.integer("end", "the unit after their last", ({ finding }) => finding.end),
  found.text("events", "ids or instants of the events that prove it", ({ finding }) => {
    return finding.events.join("; ");
  }),
  found.text("rule", "the rule that found it", ({ finding }) => finding.rule),
  found.integer("rule_version", "its version", ({ finding }) => finding.rule_version),
  found.text("explanation", "why", ({ finding }) => finding.explanation),
  found.text("remedy", "what to do", ({ finding }) => finding.remedy),
];

const skipped = columnsFor<BadRecord>();
export const SKIPPED_COLUMNS: readonly ColumnOf<BadRecord>[] = [
  skipped.text("segment", "name of the segment", ({ place }) => place.file ?? ""),
  skipped.integer("line", "line, or row of a Parquet file", ({ place }) => place.line ?? null),
  skipped.text("field", "where in the record", ({ place }) => place.field ?? ""),
  skipped.text("reason", "what is wrong", ({ reason }) => reason),
  skipped.text("hint", "what to do", ({ hint }) => hint ?? ""),
];

/** What a segment gives: one Parquet file each. */
export const TABLES = ["conversations", "findings", "promises", "skipped"] as const;
export type Table = (typeof TABLES)[number];

/** Changes when a column does. */
export const COLUMNS_HASH = contentHash(
  [COLUMNS, FINDING_COLUMNS, PROMISE_COLUMNS, SKIPPED_COLUMNS].map((columns) =>
    columns.map(({ name, kind }) => [name, kind]),
  ),
);

/** The tables of a segment in the making, in a folder. */
export interface Tables {
  add(conversation: Conversation, review: Review): void;
  skip(record: BadRecord): void;
  /** Ends the files; their paths and how many rows each has. */
  end(): { rows: Record<Table, number>; files: Record<Table, string> };
  close(): void;
}

export function openTables(folder: string, config: Config): Tables {
  const conversations = openTable(folder, "conversations", COLUMNS);
  const findings = openTable(folder, "findings", FINDING_COLUMNS);
  const promises = openTable(folder, "promises", PROMISE_COLUMNS);
  const skips = openTable(folder, "skipped", SKIPPED_COLUMNS);
  const tables = { conversations, findings, promises, skipped: skips };
  const each = <T>(of: (table: Pick<OpenTable<never>, "path" | "end" | "close">) => T) =>
    Object.fromEntries(TABLES.map((name) => [name, of(tables[name])])) as Record<Table, T>;
  return {
    add(conversation, review) {
      const beside = { agents: agentsOf(conversation), history: null, surveys: [] };
      conversations.add(exportedOf(conversation, review, config, beside));
      for (const finding of review.findings) findings.add({ finding, conversation });
      for (const row of promiseRowsOf(conversation, review)) promises.add(row);
    },
    skip: (record) => skips.add(record),
    end: () => ({ rows: each((table) => table.end()), files: each(({ path }) => path) }),
    close: () => void each((table) => table.close()),
  };
}

interface OpenTable<Row> {
  readonly path: string;
  add(row: Row): void;
  /** How many rows it has. */
  end(): number;
  close(): void;
}

function openTable<Row>(
  folder: string,
  name: Table,
  columns: readonly ColumnOf<Row>[],
): OpenTable<Row> {
  const path = join(folder, `${name}.parquet`);
  const descriptor = openSync(path, "w");
  const file = openParquet(columns);
  let rows = 0;
  const write = (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
  };
  return {
    path,
    add(row) {
      rows += 1;
      write(file.add(row));
    },
    end() {
      write(file.end());
      return rows;
    },
    close: () => closeSync(descriptor),
  };
}
