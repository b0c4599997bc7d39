import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The web app: one page, split by route. `npx vite` serves it beside an API on port 4400. */
export default defineConfig({
  root: "src/web",
  plugins: [react()],
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    // The server forbids inline scripts and data: scripts, so every part is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    // The charts are a part of their own, loaded with the page that draws them.
    chunkSizeWarningLimit: 700,
    // How long the plugins took is of no use to somebody who starts the product.
    rolldownOptions: { checks: { pluginTimings: false } },
    // These know light-dark(); for older ones the build would replace it by something that does not
    // follow the colour scheme chosen on the page.
    cssTarget: ["chrome123", "edge123", "firefox120", "safari17.5"],
  },
  server: {
    port: 4410,
    proxy: { "/api": { target: process.env.AMENDS_API ?? "http://127.0.0.1:4400" } },
  },
});
