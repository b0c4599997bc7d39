/** A PostgreSQL of its own for tests; `url` is null, with a stated reason, where it cannot run. */
export interface TestPostgres {
  url: string | null;
  reason?: string;
  kill(): Promise<void>;
  again(): Promise<void>;
  stop(): void;
}
export function startPostgres(
  kept?: string | null,
  options?: { durable?: boolean; env?: Readonly<Record<string, string>> },
): Promise<TestPostgres>;
