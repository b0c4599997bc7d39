import { describe, expect, it } from "vitest";
import { DEFAULT_LEADS, ReminderSettings, ReminderRequest } from "../../../model/reminders.ts";
import { draftOf, readDraft } from "./draft.ts";

const NOT_SET = { set: false, host: null, readable: true };
const VIEW = {
  ...ReminderSettings.parse({
    from: "amends@shop.example",
    leads: { email: 90 },
    recipients: [{ owner: "Ana = Bea", email: "ana@shop.example" }],
    others_to: ["lead@shop.example"],
  }),
  secrets: {
    smtp_url: NOT_SET,
    webhook_url: NOT_SET,
    webhook_secret: NOT_SET,
    slack_url: NOT_SET,
  },
  default_leads: DEFAULT_LEADS,
};

describe("the fields of reminders", () => {
  it("give back what they were given, and touch no secret", () => {
    const read = readDraft(draftOf(VIEW));
    const { secrets: _secrets, default_leads: _leads, ...settings } = VIEW;
    expect(read).toEqual({ request: { ...settings, secrets: {} } });
    expect(ReminderRequest.safeParse("request" in read ? read.request : {}).success).toBe(true);
  });

  it("name only the secrets that were typed or removed", () => {
    const secrets = { smtp_url: " smtp://mail.example ", slack_url: null, webhook_url: "  " };
    const read = readDraft({ ...draftOf(VIEW), secrets });
    expect(read).toMatchObject({ request: { secrets: { smtp_url: "smtp://mail.example" } } });
    expect("request" in read && Object.keys(read.request.secrets)).toEqual([
      "smtp_url",
      "slack_url",
    ]);
  });

  it("say which field cannot be read", () => {
    const draft = {
      ...draftOf(VIEW),
      from: "amends",
      address: "amends.shop.example",
      recipients: "Ben ben@shop.example",
      others_to: "lead@shop.example\nnobody",
    };
    draft.leads.chat = "soon";
    expect(readDraft(draft)).toEqual({
      wrong: {
        from: "email",
        address: "address",
        recipients: "recipients",
        others_to: "email",
        "leads.chat": "minutes",
      },
    });
  });
});
