import { spawnSync } from "node:child_process";

/** Runs a command in the foreground; ends this process with its exit code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { stdio: "inherit", ...options });
  if (result.error) {
    console.error(`Could not start ${command}: ${result.error.message}`);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Runs a command of node_modules/.bin with the Node that runs this script. */
export function runBin(name, args, options = {}) {
  run(process.execPath, [binPath(name), ...args], options);
}

/** Path of the JavaScript file behind a package's command. */
export function binPath(name) {
  return new URL(`../../node_modules/.bin/${name}`, import.meta.url).pathname;
}
