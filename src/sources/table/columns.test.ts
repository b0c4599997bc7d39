import { expect, it } from "vitest";
import { COLUMN_NAMES, columnsOf } from "./columns.ts";

it.each([
  ["Ticket_ID", "conversation"],
  ["ticket-id", "conversation"],
  ["TICKET  ID", "conversation"],
  ["Ticket #", "conversation"],
  ["Conversación", "conversation"],
  ["Created Date", "at"],
  ["Fecha de creación", "at"],
  ["Sender Role", "role"],
  ["Remitente", "author"],
  ["From e-mail", "email"],
  ["Message Body", "text"],
  ["Comentario", "text"],
] as const)("%s is read as %s", (header, field) => {
  expect(columnsOf(COLUMN_NAMES, [header], {})).toEqual({ [field]: header });
});

it("takes the header that says more where two would do", () => {
  expect(columnsOf(COLUMN_NAMES, ["Type", "Role", "Message", "Text"], {})).toEqual({
    role: "Role",
    text: "Text",
  });
});

it("believes what it is told before what it knows", () => {
  expect(columnsOf(COLUMN_NAMES, ["Text", "Note"], { text: "Note" })).toEqual({ text: "Note" });
});
