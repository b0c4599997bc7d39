import { describe, expect, it } from "vitest";
import type { ConnectionField, ConnectionKindView } from "../../../model/connections.ts";
import { deskRequest, isDeskComplete } from "./desk_draft.ts";

const field = (name: string, more: Partial<ConnectionField> = {}): ConnectionField => ({
  name,
  about: "",
  type: "text",
  options: [],
  required: true,
  value: "",
  ...more,
});
const CHATWOOT: ConnectionKindView = {
  kind: "chatwoot",
  name: "Chatwoot",
  settings: [field("url"), field("account_id", { type: "number" })],
  secrets: [
    field("api_access_token", { type: "secret" }),
    field("webhook_secret", { type: "secret", required: false }),
  ],
  webhooks: true,
};
const TYPED = { url: " https://chat.shop.example ", account_id: "3", api_access_token: "t" };

describe("a help desk that is typed", () => {
  it("is complete with all that must be told", () => {
    expect(isDeskComplete(CHATWOOT, {})).toBe(false);
    expect(isDeskComplete(CHATWOOT, { ...TYPED, account_id: "three" })).toBe(false);
    expect(isDeskComplete(CHATWOOT, TYPED)).toBe(true);
  });

  it("is asked for with numbers as numbers, without what was left empty", () => {
    expect(deskRequest(CHATWOOT, { ...TYPED, webhook_secret: "" })).toEqual({
      kind: "chatwoot",
      settings: {
        url: "https://chat.shop.example",
        account_id: 3,
        since: null,
        private_network: false,
      },
      secrets: { api_access_token: "t" },
    });
    expect(deskRequest(CHATWOOT, { ...TYPED, since: "2026-01-01" }).settings["since"]).toBe(
      "2026-01-01",
    );
  });
});
