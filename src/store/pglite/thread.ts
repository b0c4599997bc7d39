import { Worker } from "node:worker_threads";
import { AmendsError } from "../../model/errors.ts";

const JSON_TYPES: ReadonlySet<number> = new Set([114, 3802]);

/** Rows as the worker sends them: values in column order, JSON still as text. */
interface Answer {
  rows: unknown[][];
  fields: [name: string, type: number][];
  affectedRows?: number;
}

interface Waiting {
  resolve: (answer: Answer | Answer[]) => void;
  reject: (error: Error) => void;
}

/** An error of the database, with the SQLSTATE code that `pg` would give too. */
export class DatabaseError extends Error {
  readonly code: string | undefined;
  readonly constraint: string | undefined;

  constructor(fields: { message: string; code?: string; constraint?: string }) {
    super(fields.message);
    this.name = "DatabaseError";
    this.code = fields.code;
    this.constraint = fields.constraint;
  }
}

/** The embedded database in its own thread; requests are answered in order. */
export interface DatabaseThread {
  query(sql: string, parameters: readonly unknown[]): Promise<{ rows: object[]; affected: bigint }>;
  /** Several statements without parameters; gives the rows of all of them. */
  script(sql: string): Promise<object[]>;
  close(): Promise<void>;
}

/** Starts PGlite on a folder (null: in memory) and waits until it answers. */
export async function startThread(folder: string | null): Promise<DatabaseThread> {
  const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData: { folder } });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: Error | null = null;

  const end = (error: Error) => {
    ended = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const ready = new Promise<void>((resolve, reject) => {
    worker.on("message", (message: WorkerMessage) => {
      if ("id" in message) settle(waiting, message);
      else if (message.ready) resolve();
      else reject(notOpened(message.error.message));
    });
    worker.on("error", (error) => {
      end(error instanceof Error ? error : new Error(String(error)));
      reject(notOpened(String(error)));
    });
    worker.on("exit", () => end(new AmendsError("internal", "The embedded database has ended.")));
  });

  const ask = <A extends Answer | Answer[]>(request: object): Promise<A> => {
    if (ended !== null) return Promise.reject(ended);
    const id = (last += 1);
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve: (answer) => resolve(answer as A), reject });
      worker.postMessage({ id, ...request });
    });
  };

  try {
    await ready;
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  return {
    async query(sql, parameters) {
      const { rows, fields, affectedRows } = await ask<Answer>({
        kind: "query",
        sql,
        parameters,
      });
      return { rows: asObjects(rows, fields), affected: BigInt(affectedRows ?? 0) };
    },
    async script(sql) {
      const answers = await ask<Answer[]>({ kind: "script", sql });
      return answers.flatMap(({ rows, fields }) => asObjects(rows, fields));
    },
    async close() {
      if (ended === null) await ask({ kind: "close" });
      await worker.terminate();
    },
  };
}

type WorkerMessage =
  | { ready: true }
  | { ready: false; error: { message: string } }
  | { id: number; result: Answer | Answer[] }
  | { id: number; error: { message: string; code?: string; constraint?: string } };

function settle(
  waiting: Map<number, Waiting>,
  message: Extract<WorkerMessage, { id: number }>,
): void {
  const asked = waiting.get(message.id);
  waiting.delete(message.id);
  if ("error" in message) asked?.reject(new DatabaseError(message.error));
  else asked?.resolve(message.result);
}

function asObjects(rows: readonly unknown[][], fields: Answer["fields"]): object[] {
  return rows.map((values) => {
    const row: Record<string, unknown> = {};
    fields.forEach(([name, type], i) => {
      const value = values[i];
      row[name] = JSON_TYPES.has(type) && typeof value === "string" ? JSON.parse(value) : value;
    });
    return row;
  });
}

/** An embedded database that does not open, with what to look at. */
export function notOpened(reason: string): AmendsError {
  return new AmendsError("internal", `The embedded database could not be opened: ${reason}`, {
    hint: "Check that the disk has room and that the data folder belongs to you.",
  });
}
