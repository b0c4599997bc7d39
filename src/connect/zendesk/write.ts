import { at, idOf, listOf, textOf } from "../desk/fields.ts";
import type { DeskWrites } from "../desk/write.ts";

/** Private comments, which the API cannot take back, and tags. A closed ticket takes neither. */
export const writes: DeskWrites<unknown> = {
  format: "html",
  notes: () => ({
    of: (id) => ({ path: `/api/v2/tickets/${id}/comments.json?page%5Bsize%5D=100` }),
    read(body) {
      const next = textOf(at(body, "links", "next"));
      return {
        records: listOf(at(body, "comments")).map((one) => ({
          id: idOf(at(one, "id")),
          text: textOf(at(one, "html_body")) ?? textOf(at(one, "body")) ?? "",
        })),
        next: at(body, "meta", "has_more") === true && next !== null ? { path: next } : null,
      };
    },
  }),
  async note(ask, id, text) {
    const answer = await ask.change({
      method: "PUT",
      path: `/api/v2/tickets/${id}.json`,
      body: { ticket: { comment: { html_body: text, public: false } } },
    });
    const events = listOf(at(answer?.body, "audit", "events"));
    return idOf(
      at(
        events.find((one) => at(one, "type") === "Comment"),
        "id",
      ),
    );
  },
  removeNote: null,
  async setTag(ask, id, tag, on) {
    const path = `/api/v2/tickets/${id}/tags.json`;
    await ask.change({ method: on ? "PUT" : "DELETE", path, body: { tags: [tag] } });
  },
};
