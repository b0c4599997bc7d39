import { mkdtemp, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openVault, vaultWith } from "./vault.ts";

const SECRET = "smtps://amends:hunter2@mail.shop.example";

describe("the vault", () => {
  it("makes a key of its own, for its owner only, and finds it again", async () => {
    const folder = await mkdtemp(join(tmpdir(), "amends-vault-"));
    const sealed = (await openVault(folder, "")).seal(SECRET, "main/smtp_url");
    expect(sealed).not.toContain("hunter2");
    expect((await openVault(folder, "")).open(sealed, "main/smtp_url")).toBe(SECRET);
    expect((await stat(join(folder, "secrets.key"))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, "secrets.key"), "utf8")).toHaveLength(43);
  });

  it("gives nothing to another key, for another place, or when a byte was changed", () => {
    const vault = vaultWith("k".repeat(32));
    const sealed = vault.seal(SECRET, "main/smtp_url");
    expect(vaultWith("l".repeat(32)).open(sealed, "main/smtp_url")).toBeNull();
    expect(vault.open(sealed, "other/smtp_url")).toBeNull();
    const at = sealed.length - 5;
    const changed = sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1);
    expect(vault.open(changed, "main/smtp_url")).toBeNull();
    expect(vault.open("", "main/smtp_url")).toBeNull();
    expect(vault.open("v1.AAAA", "main/smtp_url")).toBeNull();
  });

  it("seals the same words differently every time, and signs them the same", () => {
    const vault = vaultWith("k".repeat(32));
    expect(vault.seal(SECRET, "a")).not.toBe(vault.seal(SECRET, "a"));
    expect(vault.sign("a")).toBe(vaultWith("k".repeat(32)).sign("a"));
    expect(vault.sign("a")).not.toBe(vaultWith("l".repeat(32)).sign("a"));
  });

  it("refuses a short key", async () => {
    await expect(openVault("/nowhere", "short")).rejects.toThrow(/32 characters/);
  });
});
