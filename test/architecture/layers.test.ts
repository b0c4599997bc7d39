import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * The layers, bottom first. A folder may import from its own layer's folder and from any layer below;
 * folders of one layer may not import each other unless ALLOWED says so.
 */
const LAYERS: readonly (readonly string[])[] = [
  ["model"],
  ["text"],
  ["calendar"],
  ["promises", "sins"],
  ["score"],
  ["repairs", "audits"],
  ["review"],
  ["lint", "evaluate", "demo"],
  ["house"],
  ["report", "sources", "survey"],
  ["measures", "connect"],
  ["store"],
  ["jobs"],
  ["server", "archive"],
  ["cli", "web", "generate"],
];

/** Arrows that would point up or sideways but carry types only. */
const TYPES_ONLY = new Set([
  "sins -> review",
  "promises -> review",
  "score -> review",
  "repairs -> review",
]);
const SIDEWAYS = new Set(["sins -> promises"]);

/** The engine: no file, network, database, clock. */
const PURE = new Set([
  "model",
  "text",
  "calendar",
  "promises",
  "sins",
  "score",
  "repairs",
  "audits",
  "review",
  "lint",
  "evaluate",
  "house",
  "measures",
  "survey",
]);
/** Packages that the engine may use: they compute, and touch nothing outside. */
const PURE_PACKAGES = new Set([
  "zod",
  "yaml",
  "@noble/hashes",
  "temporal-polyfill",
  "date-holidays",
  "html-to-text",
]);

const rank = new Map(
  LAYERS.flatMap((folders, level) => folders.map((folder) => [folder, level] as const)),
);
const files = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes(".test."))
  .map((entry) => join(entry.parentPath, entry.name));

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']/gm;

function importsOf(file: string) {
  return [...readFileSync(file, "utf8").matchAll(IMPORT)].map((match) => ({
    typeOnly: match[1] !== undefined,
    target: match[2] ?? "",
  }));
}

const folderOf = (file: string) => relative("src", file).split(sep)[0] ?? "";

describe("layers", () => {
  it("has a place for every folder", () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !rank.has(folder))).toEqual([]);
  });

  it.each(files)("%s imports downwards only", (file) => {
    const from = folderOf(file);
    const upward = importsOf(file)
      .filter(({ target }) => target.startsWith("."))
      .map(({ target, typeOnly }) => ({
        to: folderOf(normalize(join(dirname(file), target))),
        typeOnly,
      }))
      .filter(({ to }) => to !== from && (rank.get(to) ?? 99) >= (rank.get(from) ?? 0))
      .filter(({ to }) => !SIDEWAYS.has(`${from} -> ${to}`))
      .filter(({ to, typeOnly }) => !(typeOnly && TYPES_ONLY.has(`${from} -> ${to}`)));
    // The web app knows the model only; it speaks to everything else over HTTP.
    const webReaches =
      from === "web"
        ? importsOf(file).filter(({ target }) => /^\.\.?\/.*(?:store|server|jobs)\//.test(target))
        : [];
    expect([...upward, ...webReaches]).toEqual([]);
  });

  it.each(files.filter((file) => PURE.has(folderOf(file)) && !file.includes("testing")))(
    "%s is pure",
    (file) => {
      const packages = importsOf(file)
        .map(({ target }) => target)
        .filter((target) => !target.startsWith("."))
        .map((target) =>
          target
            .split("/")
            .slice(0, target.startsWith("@") ? 2 : 1)
            .join("/"),
        );
      expect(packages.filter((name) => !PURE_PACKAGES.has(name))).toEqual([]);
      const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      expect(code).not.toMatch(
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(?:env|argv|cwd|hrtime|exit|stdout|stderr|stdin)\b|\bfetch\(/,
      );
    },
  );
});
