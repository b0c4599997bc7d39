import { Worker } from "node:worker_threads";
import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";

interface Answer {
  id?: number;
  ready?: true;
  rows?: unknown[];
  affected?: number;
  error?: { message: string; code?: string };
}

interface Waiting {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

/** The one connection to PGlite in its worker thread. */
export class PgliteConnection implements DatabaseConnection {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ready: Promise<void>;
  #next = 1;

  constructor(dataDir: string | null) {
    this.#worker = new Worker(new URL("./worker.mjs", import.meta.url), {
      workerData: { dataDir },
    });
    this.#ready = new Promise((resolve, reject) => {
      this.#worker.once("error", (error) => {
        reject(error);
        this.#failAll(error);
      });
      this.#worker.once("exit", () => this.#failAll(new Error("the database was closed")));
      this.#worker.on("message", (answer: Answer) => {
        if (answer.ready === true) resolve();
        else this.#settle(answer);
      });
    });
    this.#worker.unref();
  }

  get ready(): Promise<void> {
    return this.#ready;
  }

  async executeQuery<R>({
    sql,
    parameters,
  }: Pick<CompiledQuery, "sql" | "parameters">): Promise<QueryResult<R>> {
    const answer = await this.#ask({ sql, parameters: [...parameters] });
    return { rows: (answer.rows ?? []) as R[], numAffectedRows: BigInt(answer.affected ?? 0) };
  }

  // oxlint-disable-next-line require-yield -- the interface asks for it; nothing here streams
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("PGlite does not stream; read in pages");
  }

  async close(): Promise<void> {
    await this.#ask({ close: true });
    await this.#worker.terminate();
  }

  async #ask(request: object): Promise<Answer> {
    await this.#ready;
    const id = this.#next;
    this.#next += 1;
    this.#worker.ref();
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        this.#worker.postMessage({ id, ...request });
      });
    } finally {
      if (this.#waiting.size === 0) this.#worker.unref();
    }
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id ?? 0);
    this.#waiting.delete(answer.id ?? 0);
    if (answer.error === undefined) waiting?.resolve(answer);
    else
      waiting?.reject(Object.assign(new Error(answer.error.message), { code: answer.error.code }));
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
