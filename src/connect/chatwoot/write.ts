import { at, idOf, listOf, textOf } from "../desk/fields.ts";
import { type DeskWrites, tagsAfter } from "../desk/write.ts";
import { conversationPath, messages, type Settings } from "./paths.ts";

/** Private messages, which can be deleted again, labels and assignment. */
export const writes: DeskWrites<Settings> = {
  format: "markdown",
  notes: (settings) => {
    const { of, read } = messages(settings);
    return {
      of,
      read(body, id, request) {
        const { records, next } = read(body, id, request);
        const notes = records.filter((one) => at(one, "private") === true);
        return {
          records: notes.map((one) => ({
            id: idOf(at(one, "id")),
            text: textOf(at(one, "content")) ?? "",
          })),
          next,
        };
      },
    };
  },
  async note(ask, id, text, settings) {
    const answer = await ask.change({
      method: "POST",
      path: `${conversationPath(settings, id)}/messages`,
      body: { content: text, message_type: "outgoing", private: true },
    });
    return idOf(at(answer?.body, "id"));
  },
  removal: "emptied",
  async removeNote(ask, id, { id: note }, settings) {
    const path = `${conversationPath(settings, id)}/messages/${note}`;
    await ask.change({ method: "DELETE", path });
  },
  async setTag(ask, id, tag, on, settings) {
    const path = `${conversationPath(settings, id)}/labels`;
    const before = listOf(at(await ask.get({ path }), "payload"));
    const labels = tagsAfter(before, tag, on);
    if (labels !== null) await ask.change({ method: "POST", path, body: { labels } });
  },
  assignment: {
    kinds: ["person", "team"],
    of: (id, settings) => ({ path: conversationPath(settings, id) }),
    read: (body, kind) => at(body, "meta", kind === "person" ? "assignee" : "team", "id"),
    async set(ask, id, { kind, to }, settings) {
      const path = `${conversationPath(settings, id)}/assignments`;
      // Nobody has the id 0: it takes the conversation from whoever had it.
      const whom = { [kind === "person" ? "assignee_id" : "team_id"]: Number(to ?? 0) };
      await ask.change({ method: "POST", path, body: whom });
    },
  },
};
