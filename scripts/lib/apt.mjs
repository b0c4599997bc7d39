import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs a package of Debian, as root where apt is; elsewhere it does nothing. */
export function installPackage(name, forWhat) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log(`Installing Debian's ${name} for ${forWhat} (once) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], {
    stdio: ["ignore", "ignore", "inherit"],
    env,
  });
}
