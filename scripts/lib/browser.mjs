import { existsSync } from "node:fs";
import { installPackage } from "./apt.mjs";

const PLACES = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

function find() {
  return PLACES.find((place) => place !== undefined && existsSync(place));
}

/**
 * Path of a Chromium for the browser tests. As root on Debian it is installed when missing;
 * otherwise the person is told what to do, and the tests that need it say that they are skipped.
 */
export function ensureBrowser() {
  const found = find();
  if (found) return found;
  installPackage("chromium", "the browser tests");
  const installed = find();
  if (installed) return installed;
  console.log("No Chromium found: the browser tests are skipped.");
  console.log("Install it (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH to one.");
  return null;
}
