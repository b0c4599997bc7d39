import { at, idOf, listOf, textOf } from "../desk/fields.ts";
import { type DeskWrites, tagsAfter } from "../desk/write.ts";

/** Notes, whose words can be replaced (Help Scout keeps the earlier ones for people), tags and assignment. */
export const writes: DeskWrites<unknown> = {
  format: "html",
  notes: () => {
    const page = (id: string, number: number) => ({
      path: `/v2/conversations/${id}/threads?page=${number}`,
    });
    return {
      of: (id) => page(id, 1),
      read(body, id) {
        const number = Number(at(body, "page", "number"));
        const threads = listOf(at(body, "_embedded", "threads"));
        return {
          records: threads.map((one) => ({
            id: idOf(at(one, "id")),
            text: textOf(at(one, "body")) ?? "",
          })),
          next: number < Number(at(body, "page", "totalPages")) ? page(id, number + 1) : null,
        };
      },
    };
  },
  async note(ask, id, text) {
    const path = `/v2/conversations/${id}/notes`;
    const answer = await ask.change({ method: "POST", path, body: { text } });
    return idOf(answer?.header("resource-id"));
  },
  removal: "replaced",
  async removeNote(ask, id, { id: note, instead }) {
    const path = `/v2/conversations/${id}/threads/${note}`;
    const body = { op: "replace", path: "/text", value: instead };
    await ask.change({ method: "PATCH", path, body });
  },
  async setTag(ask, id, tag, on) {
    const conversation = await ask.get({ path: `/v2/conversations/${id}` });
    const before = listOf(at(conversation, "tags")).map((one) => at(one, "tag"));
    const tags = tagsAfter(before, tag, on);
    const path = `/v2/conversations/${id}/tags`;
    if (tags !== null) await ask.change({ method: "PUT", path, body: { tags } });
  },
  // A team is assigned as a person is, by its own id.
  assignment: {
    kinds: ["person"],
    of: (id) => ({ path: `/v2/conversations/${id}` }),
    read: (body) => at(body, "assignee", "id"),
    async set(ask, id, { to }) {
      const change = to === null ? { op: "remove" } : { op: "replace", value: Number(to) };
      const path = `/v2/conversations/${id}`;
      await ask.change({ method: "PATCH", path, body: { ...change, path: "/assignTo" } });
    },
  },
};
