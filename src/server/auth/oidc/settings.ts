import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { AmendsError } from "../../../model/errors.ts";

/** Beside the data; an operator writes it, nothing of ours does. */
const FILE = "oidc.json";

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** An address of a provider: encrypted, unless it never leaves this machine. */
const Issuer = z.url({ protocol: /^https?$/ }).refine((text) => {
  const { protocol, hostname, search, hash } = new URL(text);
  return (protocol === "https:" || LOOPBACK.test(hostname)) && search === "" && hash === "";
}, "must be https, without query");

/** The provider of identities with which a house signs in, besides passwords. */
export const OidcSettings = z.strictObject({
  issuer: Issuer.describe("As its discovery document names it: https://accounts.google.com"),
  client_id: z.string().min(1).max(500),
  client_secret: z.string().min(1).max(2000),
  name: z.string().trim().min(1).max(60).default("single sign-on").describe("On the button"),
  domains: z
    .array(z.string().trim().toLowerCase().min(1))
    .default([])
    .describe("Domains of e-mail addresses that may come in; none: any that is invited"),
});
export type OidcSettings = z.infer<typeof OidcSettings>;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings of the environment, else of the file in the data folder; null when there are none.
 * @throws AmendsError `invalid_config`
 */
export async function oidcSettings(
  dataDir: string,
  env: Environment = process.env,
): Promise<OidcSettings | null> {
  const given = fromEnvironment(env);
  if (given !== null) return checked(given, "AMENDS_OIDC_*");
  const file = join(dataDir, FILE);
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  return text === null ? null : checked(parsed(text, file), file);
}

function fromEnvironment(env: Environment): object | null {
  const value = (name: string) => env[`AMENDS_OIDC_${name}`] || undefined;
  const domains = value("DOMAINS")?.split(",");
  const found = {
    issuer: value("ISSUER"),
    client_id: value("CLIENT_ID"),
    client_secret: value("CLIENT_SECRET"),
    name: value("NAME"),
    domains,
  };
  return Object.values(found).some((one) => one !== undefined) ? found : null;
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AmendsError("invalid_config", "It is not JSON.", { place: { file } });
  }
}

/** Names the field that is wrong, never its value: one of them is a secret. */
function checked(value: unknown, file: string): OidcSettings {
  const result = OidcSettings.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new AmendsError("invalid_config", issue?.message ?? "not valid", {
    place: { file, field: issue?.path.join(".") },
    hint: "docs/sign-in.md says what each field is.",
  });
}
