import os from "node:os";

/** What a number was measured on: absolute speeds mean little without it. */
export function machine() {
  return {
    processor: os.cpus()[0]?.model.trim() ?? "unknown",
    cores: os.availableParallelism(),
    memory_gb: Number((os.totalmem() / 2 ** 30).toFixed(1)),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
  };
}

/** How many processes want a processor, on average of the last minute. */
export const load = () => Number((os.loadavg()[0] ?? 0).toFixed(2));

/** @param {ReturnType<typeof machine>} one */
export const machineLine = ({ processor, cores, memory_gb, system, node }) =>
  `${processor}, ${cores} cores, ${memory_gb} GB, ${system}, Node ${node}`;
