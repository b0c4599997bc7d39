import { mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Opens a file without a name: it holds words of customers, and is gone with this process, however that ends. */
export function privateFile(): number {
  const folder = mkdtempSync(join(tmpdir(), "amends-mail-"));
  try {
    return openSync(join(folder, "mail"), "wx+", 0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
