import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { bundle } from "./bundle.mjs";
import { runBin } from "./run.mjs";

const STAMP = "dist/.built";
/** Files the compiler does not emit but the running product reads. */
const ASSETS = /\.(?:mjs|json|sql|html|css)$/;

/** Builds server and web app into dist/, each only when one of its sources changed since. */
export async function build() {
  const now = fingerprint();
  const before = existsSync(STAMP) ? JSON.parse(readFileSync(STAMP, "utf8")) : {};
  if (before.server === now.server && before.web === now.web) return;
  if (before.server !== now.server) await buildServer();
  if (before.web !== now.web) {
    console.log("Building the web app ...");
    runBin("vite", ["build", "--logLevel", "warn"]);
  }
  writeFileSync(STAMP, JSON.stringify(now));
}

async function buildServer() {
  console.log("Building ...");
  if (existsSync("dist")) {
    for (const entry of readdirSync("dist")) {
      if (entry !== "web") rmSync(join("dist", entry), { recursive: true });
    }
  }
  runBin("tsc", ["-p", "tsconfig.build.json"]);
  for (const file of filesBelow("src")) {
    if (file.startsWith(join("src", "web")) || !ASSETS.test(file) || file.includes("fixtures"))
      continue;
    const target = join("dist", relative("src", file));
    mkdirSync(join(target, ".."), { recursive: true });
    cpSync(file, target);
  }
  await bundle();
}

/** Newest change and number of files: enough to see that something changed, and quick. */
function fingerprint() {
  const shared = stampOf(["package-lock.json", "tsconfig.json", "tsconfig.build.json"]);
  const server = filesBelow("src").filter(
    (file) => !file.startsWith(join("src", "web")) && !file.endsWith(".test.ts"),
  );
  const web = [...filesBelow("src/web"), ...filesBelow("src/model"), "vite.config.ts"];
  return { server: `${shared} ${stampOf(server)}`, web: `${shared} ${stampOf(web)}` };
}

function stampOf(files) {
  let newest = 0;
  let count = 0;
  for (const file of files) {
    if (!existsSync(file)) continue;
    newest = Math.max(newest, statSync(file).mtimeMs);
    count += 1;
  }
  return `${count}:${newest}`;
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
