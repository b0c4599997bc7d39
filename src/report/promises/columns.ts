import type { PromiseRow } from "../../model/promise_views.ts";
import { type ColumnOf, columnsFor } from "../rows/column.ts";

const { text, boolean, instant } = columnsFor<PromiseRow>();

/** The columns of promises in every table, in its order. */
export const PROMISE_COLUMNS: readonly ColumnOf<PromiseRow>[] = [
  text("id", "id of the promise", ({ id }) => id),
  text("conversation", "id of the conversation", ({ conversation }) => conversation),
  text("subject", "subject, else the first words", ({ subject }) => subject),
  text("customer", "how the customer is called", ({ customer }) => customer),
  text("owner", "who has to see to it", ({ owner }) => owner),
  text("team", "team, else queue", ({ team }) => team),
  text("state", "what became of it", ({ state }) => state),
  instant("due", "when it falls due", ({ deadline }) => deadline.due),
  text("deadline_words", "the words that say when", ({ deadline }) => deadline.text),
  instant("made_at", "when it was made", ({ made_at }) => made_at),
  instant("done_at", "when the last of it was done", ({ done_at }) => done_at ?? null),
  text("type", "what kind of promise", ({ type }) => type),
  text("strength", "firm, hedged or an offer", ({ strength }) => strength),
  text("debtor", "who owes it", ({ debtor }) => debtor),
  text("language", "language of the message", ({ language }) => language),
  text("quote", "the words", ({ quote }) => quote),
  text("condition", "on what it depends", ({ condition }) => condition ?? ""),
  boolean("warned", "the customer was told before it was late", ({ warned }) => warned),
  text("read_state", "the state without marks by hand", ({ read_state }) => read_state ?? ""),
  text("decided_by", "whose mark decides the state", ({ decided_by }) => decided_by ?? ""),
  instant("snoozed_until", "left out of the board until then", (row) => row.snoozed_until ?? null),
  text("parent", "the promise that this one takes the place of", ({ parent }) => parent ?? ""),
  text("made_by", "who made it", ({ made_by }) => made_by),
  text("held_by", "who had it when it was kept or fell due", ({ held_by }) => held_by),
  text("repair", "what came of making it good", ({ repair }) => repair ?? ""),
];
