import { at, idOf, listOf, textOf } from "../desk/fields.ts";
import type { DeskWrites } from "../desk/write.ts";

/** A number, where the id is one. */
const numberOf = (id: string | null) => (id === null ? null : Number(id));

/**
 * HTML with all its words marked for redaction, and its links and pictures too: what stands there afterwards is
 * a row of black boxes.
 */
function redacted(html: string): string {
  return html
    .split(/(<[^<>]*>)/)
    .map((part) => {
      if (part.startsWith("<")) return part.replace(/^<(a|img)(?=[\s>])/, "<$1 redact");
      return part.trim() === "" ? part : `<redact>${part}</redact>`;
    })
    .join("");
}

/** Private comments, whose words can be redacted, tags and assignment. A closed ticket takes none of them. */
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
  removal: "emptied",
  async removeNote(ask, id, { id: note, text }) {
    await ask.change({
      method: "PUT",
      path: `/api/v2/comment_redactions/${note}.json`,
      body: { ticket_id: Number(id), html_body: redacted(text) },
    });
  },
  async setTag(ask, id, tag, on) {
    const path = `/api/v2/tickets/${id}/tags.json`;
    await ask.change({ method: on ? "PUT" : "DELETE", path, body: { tags: [tag] } });
  },
  assignment: {
    kinds: ["person", "team"],
    of: (id) => ({ path: `/api/v2/tickets/${id}.json` }),
    read: (body, kind) => at(body, "ticket", kind === "person" ? "assignee_id" : "group_id"),
    async set(ask, id, { kind, to }) {
      const whom = { [kind === "person" ? "assignee_id" : "group_id"]: numberOf(to) };
      const path = `/api/v2/tickets/${id}.json`;
      await ask.change({ method: "PUT", path, body: { ticket: whom } });
    },
  },
};
