import { describe, expect, it } from "vitest";
import { EMPTY_DRAFT, hostOf, isComplete, requestOf } from "./draft.ts";

const TYPED = {
  ...EMPTY_DRAFT,
  host: " imap.x.example ",
  user: "help@x.example",
  password: " a b ",
};

describe("a mailbox that is typed", () => {
  it("is complete with server, address and password", () => {
    expect(isComplete(EMPTY_DRAFT)).toBe(false);
    expect(isComplete(TYPED)).toBe(true);
    expect(isComplete({ ...TYPED, port: "many" })).toBe(false);
  });

  it("is asked for without what was left empty, and with the password as it is", () => {
    expect(requestOf(TYPED)).toMatchObject({
      settings: {
        host: "imap.x.example",
        port: 993,
        since: null,
        folders: null,
        private_network: false,
      },
      secrets: { password: " a b " },
    });
    expect(requestOf({ ...TYPED, folders: ["INBOX"] }).settings["folders"]).toEqual(["INBOX"]);
  });

  it("may be opened by OAuth 2 instead, where only that is sent", () => {
    const typed = { ...TYPED, way: "oauth" as const, client_id: "c" };
    expect(isComplete(typed)).toBe(false);
    const whole = { ...typed, refresh_token: "r", token_url: " https://id.x.example/token " };
    expect(isComplete(whole)).toBe(true);
    expect(requestOf(whole)).toMatchObject({
      settings: { token_url: "https://id.x.example/token" },
      secrets: { client_id: "c", refresh_token: "r" },
    });
    expect(requestOf(whole).secrets).not.toHaveProperty("password");
    expect(requestOf(TYPED).settings).not.toHaveProperty("token_url");
  });

  it("has a server that well-known addresses tell", () => {
    expect(hostOf("Shop@Gmail.com")).toBe("imap.gmail.com");
    expect(hostOf("help@shop.example")).toBe("");
  });
});
