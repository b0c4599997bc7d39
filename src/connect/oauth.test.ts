import { describe, expect, it } from "vitest";
import { grantOf } from "./imap/grant.ts";
import { ImapSecrets, ImapSettings } from "./imap/settings.ts";
import { askForToken, type Grant, tokenForNow } from "./oauth.ts";
import type { Answer } from "./types.ts";

const GRANT: Grant = { url: "https://id.example/token", form: { grant_type: "refresh_token" } };
const answer = (status: number, json: unknown): Answer => ({
  status,
  headers: {},
  body: typeof json === "string" ? json : JSON.stringify(json),
});
const NOW = 1_000_000;
const ask = (given: Answer) => askForToken(GRANT, async () => given, { name: "Front", now: NOW });

describe("a token of OAuth 2", () => {
  it("is used until shortly before it ends, and a short one for half its time", async () => {
    const hour = await ask(answer(200, { access_token: "a", expires_in: 3600 }));
    expect(hour).toEqual({ value: "a", until: NOW + 3_300_000 });
    // Some say it as text.
    const short = await ask(answer(200, { access_token: "a", expires_in: "60" }));
    expect(short.until).toBe(NOW + 30_000);
    const silent = await ask(answer(200, { access_token: "a", refresh_token: "r" }));
    expect(silent).toEqual({ value: "a", until: NOW + 3_300_000, refresh_token: "r" });
  });

  it("that is refused is refused for good; an endpoint that does not work is asked again later", async () => {
    await expect(ask(answer(400, { error: "invalid_grant" }))).rejects.toMatchObject({
      message: "Front refuses the key (HTTP 400)",
      permanent: true,
    });
    for (const status of [429, 503])
      await expect(ask(answer(status, "")).catch((e: unknown) => e)).resolves.toMatchObject({
        permanent: false,
      });
    for (const odd of ["<html>", {}, { access_token: "" }])
      await expect(ask(answer(200, odd))).rejects.toThrow("gives no token");
  });

  it("is asked for once, however many need it, and anew when it ended or was refused", async () => {
    let clock = NOW;
    const asked: string[] = [];
    const source = tokenForNow(
      { ...GRANT, form: { ...GRANT.form, refresh_token: "r0" } },
      async ({ body = "" }) => {
        asked.push(new URLSearchParams(body).get("refresh_token") ?? "");
        const n = asked.length;
        return answer(200, { access_token: `t${n}`, expires_in: 3600, refresh_token: `r${n}` });
      },
      { name: "Front", now: () => clock },
    );
    expect(await Promise.all([source(), source(), source()])).toEqual(["t1", "t1", "t1"]);
    expect(await source("t1")).toBe("t2");
    expect(await source("t1")).toBe("t2");
    clock += 3_400_000;
    expect(await source()).toBe("t3");
    expect(asked).toEqual(["r0", "r1", "r2"]);
  });
});

describe("where a mailbox's tokens come from", () => {
  const grant = (host: string, secrets: object, over: object = {}) =>
    grantOf(
      ImapSettings.parse({ host, user: "help@shop.example", ...over }),
      ImapSecrets.parse(secrets),
    );

  it("is known of Gmail and Microsoft, and told by the house for others", () => {
    const secrets = { client_id: "c", client_secret: "s", refresh_token: "r" };
    expect(grant("imap.gmail.com", secrets)).toEqual({
      url: "https://oauth2.googleapis.com/token",
      form: {
        grant_type: "refresh_token",
        refresh_token: "r",
        client_id: "c",
        client_secret: "s",
      },
    });
    // A program without a secret, and one that asks in its own name.
    expect(
      grant("outlook.office365.com", { client_id: "c", refresh_token: "r" })?.form,
    ).not.toHaveProperty("client_secret");
    expect(grant("outlook.office365.com", { client_id: "c", client_secret: "s" })).toMatchObject({
      form: {
        grant_type: "client_credentials",
        scope: "https://outlook.office365.com/.default",
      },
    });
    const token_url = "https://id.shop.example/token";
    expect(grant("imap.shop.example", secrets, { token_url })?.url).toBe(token_url);
    expect(() => grant("imap.shop.example", secrets)).toThrow("not known where tokens");
    expect(grant("imap.gmail.com", { password: "p" })).toBeNull();
  });

  it("is reached encrypted, and secrets are of one kind", () => {
    const token_url = "http://id.shop.example/token";
    const settings = { host: "imap.shop.example", user: "u", token_url };
    expect(ImapSettings.safeParse(settings).success).toBe(false);
    for (const wrong of [
      { client_id: "c" },
      { refresh_token: "r" },
      { password: "p", client_id: "c", refresh_token: "r" },
      { access_token: "a", refresh_token: "r" },
    ])
      expect([wrong, ImapSecrets.safeParse(wrong).success]).toEqual([wrong, false]);
  });
});
