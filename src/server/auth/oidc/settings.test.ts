import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { oidcSettings } from "./settings.ts";

const GIVEN = {
  AMENDS_OIDC_ISSUER: "https://id.shop.example",
  AMENDS_OIDC_CLIENT_ID: "amends",
  AMENDS_OIDC_CLIENT_SECRET: "not to be told",
};

describe("settings of a provider of identities", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "amends-oidc-"));
  });
  const write = (text: string) => writeFile(join(folder, "oidc.json"), text);

  it("are none by default", async () => {
    expect(await oidcSettings(folder, {})).toBeNull();
  });

  it("come from the environment, else from the file", async () => {
    const file = {
      issuer: "http://localhost:8080/realms/shop",
      client_id: "a",
      client_secret: "b",
    };
    await write(JSON.stringify({ ...file, name: "Shop ID", domains: ["Shop.Example"] }));
    expect(await oidcSettings(folder, {})).toEqual({
      ...file,
      name: "Shop ID",
      domains: ["shop.example"],
    });
    const env = { ...GIVEN, AMENDS_OIDC_DOMAINS: "Shop.example, other.example" };
    expect(await oidcSettings(folder, env)).toMatchObject({
      issuer: GIVEN.AMENDS_OIDC_ISSUER,
      name: "single sign-on",
      domains: ["shop.example", "other.example"],
    });
  });

  it.each([
    ["issuer", { ...GIVEN, AMENDS_OIDC_ISSUER: "http://id.shop.example" }],
    ["issuer", { ...GIVEN, AMENDS_OIDC_ISSUER: "file:///etc/passwd" }],
    ["client_id", { ...GIVEN, AMENDS_OIDC_CLIENT_ID: "" }],
    ["issuer", { AMENDS_OIDC_CLIENT_SECRET: GIVEN.AMENDS_OIDC_CLIENT_SECRET }],
  ])("name the field %s that is wrong, and not the secret", async (field, env) => {
    const error = await oidcSettings(folder, env).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "invalid_config", place: { field } });
    expect(JSON.stringify(error)).not.toContain(GIVEN.AMENDS_OIDC_CLIENT_SECRET);
  });

  it("of a broken file are no settings", async () => {
    await write("{");
    await expect(oidcSettings(folder, {})).rejects.toMatchObject({ code: "invalid_config" });
    await write("{}");
    await expect(oidcSettings(folder, {})).rejects.toMatchObject({ code: "invalid_config" });
  });
});
