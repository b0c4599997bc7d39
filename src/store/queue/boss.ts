import type { PgBoss } from "pg-boss";
import type { Statements } from "./statements.ts";

export type Backend = "postgres" | "pglite";

/** The library's tables stand beside ours in a schema of their own. */
export const SCHEMA = "amends_jobs";
/** Jobs that wait or run. */
export const WORK = "work";
/** Jobs of a single conversation that failed whatever was tried. */
export const DEAD = "dead";

/** A job whose process has not been heard of for so long goes to another; a loaded machine may be silent for a while. */
const SILENT_SECONDS = 60;
const LONGEST_SECONDS = 900;
const LOOK_SECONDS = 15;
const HOUR = 3600;
const YEAR = 365 * 24 * HOUR;

/** Retries wait twice as long each time, with jitter, so that what failed together does not come back together. */
const TRIES = { retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 300 } as const;

/** Starts the library, which makes or upgrades its tables. */
export async function startBoss(statements: Statements, backend: Backend): Promise<PgBoss> {
  const { PgBoss } = await import("pg-boss");
  const boss = new PgBoss({
    db: { executeSql: (text, values) => statements.executeSql(text, values) },
    backend,
    schema: SCHEMA,
    schedule: false,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
    maintenanceIntervalSeconds: HOUR,
    monitorVacuum: false,
    reindex: backend === "postgres",
  });
  // What fails in the background is tried again by the library; without a listener the process would end.
  boss.on("error", () => {});
  await boss.start();
  if ((await boss.getQueue(DEAD)) === null)
    await boss.createQueue(DEAD, { retentionSeconds: YEAR, deleteAfterSeconds: HOUR });
  if ((await boss.getQueue(WORK)) === null)
    await boss.createQueue(WORK, {
      policy: "short",
      ...TRIES,
      expireInSeconds: LONGEST_SECONDS,
      heartbeatSeconds: SILENT_SECONDS,
      retentionSeconds: YEAR,
      deleteAfterSeconds: HOUR,
    });
  // The library looks a queue up when it first meets it. Were that inside a transaction of ours, it
  // would wait for the one connection of the embedded database, and that for it.
  for (const queue of [WORK, DEAD]) await boss.findJobs(queue, { key: "none" });
  return boss;
}
