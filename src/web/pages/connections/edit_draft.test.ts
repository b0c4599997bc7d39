import { expect, it } from "vitest";
import type { ConnectionKindView, ConnectionView } from "../../../model/connections.ts";
import { changeOf, editable, typedOf } from "./edit_draft.ts";

const field = (name: string, type: "text" | "number" | "secret" = "text") => ({
  name,
  about: "",
  type,
  options: [],
  required: true,
  value: "",
});
const kind: ConnectionKindView = {
  kind: "imap",
  name: "IMAP",
  settings: [field("host"), field("port", "number"), field("user"), field("folders")],
  secrets: [field("password", "secret")],
  webhooks: false,
};
const connection = {
  name: "Support",
  settings: {
    host: "mail.example",
    port: 993,
    user: "help@shop.example",
    folders: ["INBOX"],
    staff: ["shop.example"],
    since: null,
    every_seconds: 120,
  },
} as unknown as ConnectionView;

it("shows what is stored, and sends back what was not touched as it was", () => {
  const typed = typedOf(connection);
  expect(typed).toMatchObject({ name: "Support", port: "993", every_seconds: "120" });
  expect(changeOf(connection, kind, typed, null)).toEqual({
    name: "Support",
    settings: connection.settings,
  });
});

it("sends what was changed; which account it is cannot be typed, and of secrets only what was typed goes", () => {
  expect(editable(kind).map(({ name }) => name)).toEqual(["host", "port"]);
  const typed = {
    ...typedOf(connection),
    user: "other@shop.example",
    since: "2026-01-01",
    every_seconds: " ",
    name: " Help ",
    password: "new",
  };
  expect(changeOf(connection, kind, typed, ["INBOX", "Sent"])).toEqual({
    name: "Help",
    settings: {
      ...connection.settings,
      since: "2026-01-01",
      every_seconds: null,
      folders: ["INBOX", "Sent"],
    },
    secrets: { password: "new" },
  });
});
