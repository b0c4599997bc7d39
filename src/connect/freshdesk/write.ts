import { at, idOf, listOf, textOf } from "../desk/fields.ts";
import { type DeskWrites, tagsAfter } from "../desk/write.ts";
import { replies } from "./pages.ts";

/** Private notes, which can be deleted again, tags and assignment. */
export const writes: DeskWrites<unknown> = {
  format: "html",
  notes: () => ({
    of: replies.of,
    read(body, id, request) {
      const { records, next } = replies.read(body, id, request);
      return {
        records: records.map((one) => ({
          id: idOf(at(one, "id")),
          text: textOf(at(one, "body")) ?? "",
        })),
        next,
      };
    },
  }),
  async note(ask, id, text) {
    const path = `/api/v2/tickets/${id}/notes`;
    const answer = await ask.change({ method: "POST", path, body: { body: text, private: true } });
    return idOf(at(answer?.body, "id"));
  },
  removal: "deleted",
  async removeNote(ask, _id, { id: note }) {
    await ask.change({ method: "DELETE", path: `/api/v2/conversations/${note}` });
  },
  async setTag(ask, id, tag, on) {
    const path = `/api/v2/tickets/${id}`;
    const tags = tagsAfter(listOf(at(await ask.get({ path }), "tags")), tag, on);
    if (tags !== null) await ask.change({ method: "PUT", path, body: { tags } });
  },
  assignment: {
    kinds: ["person", "team"],
    of: (id) => ({ path: `/api/v2/tickets/${id}` }),
    read: (body, kind) => at(body, kind === "person" ? "responder_id" : "group_id"),
    async set(ask, id, { kind, to }) {
      const whom = {
        [kind === "person" ? "responder_id" : "group_id"]: to === null ? null : Number(to),
      };
      await ask.change({ method: "PUT", path: `/api/v2/tickets/${id}`, body: whom });
    },
  },
};
