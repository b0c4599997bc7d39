import type { ConversationInput } from "../model/conversation.ts";
import type { BadRecord } from "../model/errors.ts";
import type { SourceKind } from "../model/source_kinds.ts";

/** Bytes with a name: a file, standard input, an upload. */
export interface Input {
  name: string;
  /** Size in bytes when known, for progress. */
  size: number | null;
  stream: AsyncIterable<Uint8Array>;
  /** The wanted files of a folder, in the order of their names; only folders have it. */
  entries?: (wanted: (name: string) => boolean) => AsyncIterable<Entry>;
}

/** A file in a folder or an archive. */
export interface Entry {
  /** Path within, with "/". */
  name: string;
  bytes: Uint8Array;
}

export interface SourceOptions {
  /** Domains, addresses or ids that are staff; empty means guess and say so. */
  staff: readonly string[];
  /** Column mapping for tables: contract field to column name. */
  mapping?: Readonly<Record<string, string>> | undefined;
  /** What was guessed or decided, in a sentence a person can check. */
  note: (text: string) => void;
  /** A record that could not be read; it is skipped and the run goes on. */
  bad: (record: BadRecord) => void;
  /** Line of the record that comes next, where records are lines: to say where a wrong one is. */
  line?: ((number: number) => void) | undefined;
  /** Bytes consumed so far, for progress. */
  progress: (bytes: number) => void;
}

/** A row of a table by its headers, with its line or number. */
export interface TableRow {
  record: Readonly<Record<string, string>>;
  line: number;
}

/** A kind of input. One folder each under sources/. */
export interface Source {
  kind: SourceKind;
  /** One line for --help. */
  description: string;
  /** Whether this kind fits, by name and first bytes (already gunzipped). */
  recognises: (name: string, head: Uint8Array) => boolean;
  read: (input: Input, options: SourceOptions) => AsyncIterable<ConversationInput>;
  /** The rows of a table, from which columns are mapped; only tables have it. */
  rows?: (input: Input, options: SourceOptions) => AsyncIterable<TableRow>;
}
