import { at, idOf, listOf, textOf } from "../desk/fields.ts";
import type { DeskWrites } from "../desk/write.ts";

/** Whom Zammad names as the owner of a ticket that nobody has. */
const NOBODY = 1;

/** Internal notes, which Zammad lets their writer delete for a while (ten minutes unless it is told otherwise), tags and assignment. */
export const writes: DeskWrites<unknown> = {
  format: "text",
  notes: () => ({
    of: (id) => ({ path: `/api/v1/ticket_articles/by_ticket/${id}?expand=true` }),
    read: (body) => ({
      records: listOf(body).map((one) => ({
        id: idOf(at(one, "id")),
        text: textOf(at(one, "body")) ?? "",
      })),
      next: null,
    }),
  }),
  async note(ask, id, text) {
    const answer = await ask.change({
      method: "POST",
      path: "/api/v1/ticket_articles",
      body: {
        ticket_id: Number(id),
        body: text,
        content_type: "text/plain",
        type: "note",
        internal: true,
      },
    });
    return idOf(at(answer?.body, "id"));
  },
  removal: "deleted",
  async removeNote(ask, _id, { id: note }) {
    await ask.change({ method: "DELETE", path: `/api/v1/ticket_articles/${note}` });
  },
  async setTag(ask, id, tag, on) {
    await ask.change({
      method: on ? "POST" : "DELETE",
      path: `/api/v1/tags/${on ? "add" : "remove"}`,
      body: { item: tag, object: "Ticket", o_id: Number(id) },
    });
  },
  assignment: {
    kinds: ["person", "team"],
    of: (id) => ({ path: `/api/v1/tickets/${id}` }),
    read(body, kind) {
      const owner = at(body, "owner_id");
      if (kind === "team") return at(body, "group_id");
      return owner === NOBODY ? null : owner;
    },
    async set(ask, id, { kind, to }) {
      const whom = kind === "team" ? { group_id: Number(to) } : { owner_id: Number(to ?? NOBODY) };
      await ask.change({ method: "PUT", path: `/api/v1/tickets/${id}`, body: whom });
    },
  },
};
