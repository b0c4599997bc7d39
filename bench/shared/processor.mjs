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
  return starterOf(rows[0].pid);
}

/** The process that started another: of a process that serves a connection, the server. */
export const starterOf = (pid) => Number(statOf(pid)?.[1] ?? 0);

/** Processor time of a server of PostgreSQL with all its processes, in milliseconds. */
export function serverTime(server) {
  const own = statOf(server) ?? [];
  // What its children that have ended used, it has been told.
  let ticks = [11, 12, 13, 14].reduce((sum, field) => sum + Number(own[field] ?? 0), 0);
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const fields = statOf(pid);
    if (fields !== null && Number(fields[1]) === server) ticks += ticksOf(fields);
  }
  return ticks * TICK;
}

/** Processor time that a process with all its threads has used, in milliseconds. */
export const timeOf = (pid) => ticksOf(statOf(pid) ?? []) * TICK;

const ticksOf = (fields) => Number(fields[11] ?? 0) + Number(fields[12] ?? 0);

/** Memory that a process holds, and the most it has held, in MB. */
export function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const mb = (name) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  return { now_mb: mb("VmRSS"), peak_mb: mb("VmHWM") };
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
