import { at, idOf, listOf, textOf } from "../desk/fields.ts";
import type { Ask, DeskWrites } from "../desk/write.ts";

const nextOf = (body: unknown) => textOf(at(body, "_pagination", "next"));

/** The tag of this name, made where there is none. */
async function tagOf(ask: Ask, name: string): Promise<string | null> {
  let path: string | null = "/tags?limit=100";
  while (path !== null) {
    const body: unknown = await ask.get({ path });
    const known = listOf(at(body, "_results")).find((one) => at(one, "name") === name);
    if (known !== undefined) return idOf(at(known, "id"));
    path = nextOf(body);
  }
  const made = await ask.change({ method: "POST", path: "/tags", body: { name } });
  return idOf(at(made?.body, "id"));
}

/** Comments, whose words can be replaced, tags and assignment. */
export const writes: DeskWrites<unknown> = {
  format: "markdown",
  notes: () => ({
    of: (id) => ({ path: `/conversations/${id}/comments?limit=100` }),
    read(body) {
      const next = nextOf(body);
      return {
        records: listOf(at(body, "_results")).map((one) => ({
          id: idOf(at(one, "id")),
          text: textOf(at(one, "body")) ?? "",
        })),
        next: next === null ? null : { path: next },
      };
    },
  }),
  async note(ask, id, text) {
    const path = `/conversations/${id}/comments`;
    const answer = await ask.change({ method: "POST", path, body: { body: text } });
    return idOf(at(answer?.body, "id"));
  },
  removal: "replaced",
  async removeNote(ask, _id, { id: note, instead }) {
    await ask.change({ method: "PATCH", path: `/comments/${note}`, body: { body: instead } });
  },
  async setTag(ask, id, tag, on) {
    await ask.change({
      method: on ? "POST" : "DELETE",
      path: `/conversations/${id}/tags`,
      body: { tag_ids: [await tagOf(ask, tag)] },
    });
  },
  assignment: {
    kinds: ["person"],
    of: (id) => ({ path: `/conversations/${id}` }),
    read: (body) => at(body, "assignee", "id"),
    async set(ask, id, { to }) {
      const path = `/conversations/${id}/assignee`;
      await ask.change({ method: "PUT", path, body: { assignee_id: to } });
    },
  },
};
