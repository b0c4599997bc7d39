import { spawn } from "node:child_process";
import { once } from "node:events";

/** Loaded into a process that is measured: says at its end what it took. */
const USAGE = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nusage '+JSON.stringify({mb:Math.round(u.maxRSS/1024),seconds:(u.userCPUTime+u.systemCPUTime)/1e6})+'\\n')})",
)}`;

/**
 * Starts the built command line in a process of its own.
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
export function startAmends(args, env = {}) {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", USAGE, "dist/app/main.js", ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    // What a review prints is not kept: only the beginning is ever looked at.
    if (said.out.length < 100_000) said.out += chunk;
  });
  child.stderr.on("data", (chunk) => (said.err += chunk));
  const ended = once(child, "exit").then(([code]) => {
    const usage = /\nusage (\{.*\})\n/.exec(said.err)?.[1];
    if (usage === undefined) throw new Error(`amends ${args[0]} ended with ${code}: ${said.err}`);
    const { mb, seconds } = JSON.parse(usage);
    return { code, wall: (performance.now() - start) / 1000, processor: seconds, peak_mb: mb };
  });
  // Whoever waits for what it says learns of its end there.
  ended.catch(() => {});
  return {
    pid: child.pid,
    ended,
    /** Resolves with what a pattern finds in what the process says. */
    async says(pattern) {
      for (;;) {
        const found = pattern.exec(said.out);
        if (found !== null) return found;
        await Promise.race([
          once(child.stdout, "data"),
          ended.then(() => Promise.reject(new Error(said.err))),
        ]);
      }
    },
    /** Asks it to stop, and waits until it has. */
    async stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/**
 * Runs a command to its end.

 */
export async function amends(args, env = {}, fine = [0]) {
  const { code, ...taken } = await startAmends(args, env).ended;
  if (!fine.includes(code)) throw new Error(`amends ${args.join(" ")} ended with ${code}`);
  return taken;
}
