import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { AmendsError } from "../../model/errors.ts";

/** Where Debian and others put it. */
const USUAL = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const LONGEST_MS = 60_000;

/** The browser that makes PDFs: the one named in the environment, else the first of the usual ones. */
export function findChromium(env: Readonly<Record<string, string | undefined>>): string | null {
  const named = env["CHROMIUM_PATH"];
  if (named) return existsSync(named) ? named : null;
  return USUAL.find((path) => existsSync(path)) ?? null;
}

/**
 * A page as PDF, printed by a browser of this machine that runs no script and asks for nothing.
 * @throws AmendsError `not_found` when there is no such browser
 */
export async function pdfOf(html: string, chromium: string | null): Promise<Uint8Array> {
  if (chromium === null)
    throw new AmendsError("not_found", "There is no Chromium here to make a PDF with.", {
      hint: "Install Debian's package chromium, or name one in CHROMIUM_PATH; or print the HTML from any browser.",
    });
  const folder = await mkdtemp(join(tmpdir(), "amends-pdf-"));
  try {
    const [page, pdf] = [join(folder, "report.html"), join(folder, "report.pdf")];
    await writeFile(page, html);
    await promisify(execFile)(chromium, argumentsOf(folder, page, pdf), { timeout: LONGEST_MS });
    return await readFile(pdf);
  } catch (cause) {
    if (cause instanceof AmendsError) throw cause;
    throw new AmendsError("internal", "The browser made no PDF.", { cause });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A page as PDF; null where nothing prints. */
export type Print = (html: string) => Promise<Uint8Array | null>;

/** Prints by this browser, the same page one time only: a report goes to several people at once. */
export function printOnce(chromium: string | null): Print {
  let last: { html: string; pdf: Promise<Uint8Array> } | null = null;
  return async (html) => {
    if (chromium === null) return null;
    if (last?.html !== html) last = { html, pdf: pdfOf(html, chromium) };
    const { pdf } = last;
    return pdf.catch((error: unknown) => {
      if (last?.pdf === pdf) last = null;
      throw error;
    });
  };
}

function argumentsOf(folder: string, page: string, pdf: string): string[] {
  return [
    "--headless",
    // The page holds no script; as root the browser refuses to start with its sandbox.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-pdf-header-footer",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    `--user-data-dir=${join(folder, "profile")}`,
    `--print-to-pdf=${pdf}`,
    `file://${page}`,
  ];
}
