import { readdirSync, readFileSync } from "node:fs";
import { sql } from "kysely";

/** Milliseconds in a tick of the clock in which the kernel counts (USER_HZ is 100 on every Linux). */
const TICK = 10;

/**
 * Processor time that this process and the server of PostgreSQL that began as process `server` have used,
 * in milliseconds: what a query costs, however many others wait for the same processors.
 */
export function processorTime(server) {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + (server === null ? 0 : serverTime(server));
}

/** The process in which the server of a database began, if it runs on this machine. */
export async function serverOf(db) {
  const { rows } = await sql`select pg_backend_pid() as pid`.execute(db);
  return Number(statOf(rows[0].pid)?.[1] ?? 0);
}

function serverTime(server) {
  const own = statOf(server) ?? [];
  // What its children that have ended used, it has been told.
  let ticks = [11, 12, 13, 14].reduce((sum, field) => sum + Number(own[field] ?? 0), 0);
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const fields = statOf(pid);
    if (fields !== null && Number(fields[1]) === server)
      ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks * TICK;
}

/** The fields of a process after its name: its state, its parent, ...; null when it has ended. */
function statOf(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}
