import { defineConfig } from "vitest/config";

/**
 * Folders whose code keeps nothing between calls: no file, database, network or clock. Their tests share one set of
 * loaded modules in each worker, which saves most of the loading.
 */
const PURE = [
  "audits",
  "calendar",
  "evaluate",
  "house",
  "lint",
  "measures",
  "model",
  "promises",
  "repairs",
  "report",
  "review",
  "score",
  "sins",
  "sources",
  "survey",
  "text",
].map((layer) => `src/${layer}/**/*.test.ts`);
const EVERYWHERE = ["**/node_modules/**", "dist/**"];

export default defineConfig({
  test: {
    testTimeout: 180_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "pure", include: PURE, exclude: EVERYWHERE, isolate: false } },
      {
        extends: true,
        test: {
          name: "whole",
          include: ["src/**/*.test.ts", "src/**/*.test.tsx", "test/**/*.test.ts"],
          exclude: [...EVERYWHERE, ...PURE],
        },
      },
    ],
  },
});
