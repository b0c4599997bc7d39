import { readdirSync, readFileSync } from "node:fs";

/** Milliseconds in a tick of the clock in which the kernel counts (USER_HZ is 100 on every Linux). */
const TICK = 10;

/**
 * Processor time that this process and all servers of PostgreSQL on this machine have used, in
 * milliseconds: what a query costs, however many others wait for the same processors.
 */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + serversTime();
}

function serversTime() {
  let ticks = 0;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const line = readFileSync(`/proc/${pid}/stat`, "utf8");
      if (!line.includes("(postgres)")) continue;
      const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
      ticks += Number(fields[11]) + Number(fields[12]);
    } catch {
      // It has ended meanwhile.
    }
  }
  return ticks * TICK;
}
