import { at, fieldsOf, idOf, listOf, textOf } from "../desk/fields.ts";
import { type Ask, type DeskWrites, type KeptNote } from "../desk/write.ts";

const notesIn = (body: unknown): KeptNote[] =>
  listOf(at(body, "conversation_parts", "conversation_parts")).flatMap((part) =>
    at(part, "part_type") === "note"
      ? [{ id: idOf(at(part, "id")), text: textOf(at(part, "body")) ?? "" }]
      : [],
  );

/** Whatever is written is written by the admin to whom the token belongs. */
async function adminOf(ask: Ask): Promise<string | null> {
  return idOf(at(await ask.get({ path: "/me" }), "id"));
}

/** Notes, whose words can be taken out again (redacted), tags and assignment. */
export const writes: DeskWrites<unknown> = {
  format: "html",
  notes: () => ({
    of: (id) => ({ path: `/conversations/${id}` }),
    read: (body) => ({ records: notesIn(body), next: null }),
  }),
  async note(ask, id, text) {
    const answer = await ask.change({
      method: "POST",
      path: `/conversations/${id}/reply`,
      body: { message_type: "note", type: "admin", admin_id: await adminOf(ask), body: text },
    });
    return notesIn(answer?.body).at(-1)?.id ?? null;
  },
  removal: "emptied",
  async removeNote(ask, id, { id: note }) {
    await ask.change({
      method: "POST",
      path: "/conversations/redact",
      body: { type: "conversation_part", conversation_id: id, conversation_part_id: note },
    });
  },
  async setTag(ask, id, tag, on) {
    // Making a tag whose name is known gives the one that is there.
    const made = await ask.change({ method: "POST", path: "/tags", body: { name: tag } });
    const known = idOf(fieldsOf(made?.body)["id"]);
    const path = `/conversations/${id}/tags`;
    const admin_id = await adminOf(ask);
    if (on) await ask.change({ method: "POST", path, body: { id: known, admin_id } });
    else await ask.change({ method: "DELETE", path: `${path}/${known}`, body: { admin_id } });
  },
  assignment: {
    kinds: ["person", "team"],
    of: (id) => ({ path: `/conversations/${id}` }),
    read: (body, kind) => at(body, kind === "person" ? "admin_assignee_id" : "team_assignee_id"),
    async set(ask, id, { kind, to }) {
      await ask.change({
        method: "POST",
        path: `/conversations/${id}/parts`,
        body: {
          message_type: "assignment",
          type: kind === "person" ? "admin" : "team",
          admin_id: await adminOf(ask),
          assignee_id: to ?? "0",
        },
      });
    },
  },
};
