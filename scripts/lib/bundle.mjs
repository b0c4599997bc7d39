import { cpSync } from "node:fs";

/**
 * Puts the compiled command line and its packages together into dist/app: Node finds, reads and links
 * some forty files instead of well over a thousand, which is half of the time a command takes to start.
 * The embedded database stays a package of its own, because it finds its own files beside itself.
 */
export async function bundle() {
  const { build } = await import("vite");
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true, external: ["@electric-sql/pglite"] },
    build: {
      ssr: true,
      target: "node20",
      outDir: "dist/app",
      rollupOptions: {
        // Threads are started from a file beside the code that asks for them.
        input: { main: "dist/cli/main.js", worker: "dist/jobs/reviewers/worker.js" },
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
  cpSync("dist/store/pglite/worker.mjs", "dist/app/worker.mjs");
}
