import type { FakeDesk } from "../../desk/testing/server.ts";
import { note, pageOf, type Said, type Talk, unsay } from "../../desk/testing/world.ts";

const conversationOf = (talk: Talk) => ({
  id: talk.id,
  account_id: 3,
  status: "open",
  labels: talk.tags,
  channel: "Channel::Email",
  last_activity_at: talk.changed,
  timestamp: talk.changed,
  meta: {
    sender: { ...talk.customer, type: "contact" },
    channel: "Channel::Email",
    ...(talk.has.person === null ? {} : { assignee: { id: talk.has.person, name: "Jon Abara" } }),
    ...(talk.has.team === null ? {} : { team: { id: talk.has.team, name: "Parcels" } }),
  },
  messages: [],
});
const messageOf = (talk: Talk, { id, at, by, text, note: isNote, deleted = false }: Said) => ({
  id,
  content: deleted ? "This message was deleted" : text,
  content_attributes: { deleted },
  inbox_id: 1,
  conversation_id: talk.id,
  message_type: by.staff ? 1 : 0,
  content_type: "text",
  private: isNote,
  created_at: at,
  sender: { ...by, type: by.staff ? "user" : "contact" },
});

interface Given {
  content: string;
  private: boolean;
  labels: string[];
  assignee_id: number;
  team_id: number;
}

export const desk: FakeDesk = {
  settings: { url: "https://chat.shop.example", account_id: 3 },
  secrets: { api_access_token: "chatwoot-token" },
  answer({ method, path, query, header, body }, talks) {
    if (header("api_access_token") !== "chatwoot-token") return { status: 401 };
    if (path === "/api/v1/profile") return { json: { id: 11, name: "Marta Quispe" } };
    const prefix = "/api/v1/accounts/3/conversations";
    if (path === prefix) {
      const latest = talks.toSorted((a, b) => b.changed - a.changed || b.id - a.id);
      const payload = pageOf(latest, Number(query.get("page")), 25).map(conversationOf);
      return { json: { data: { meta: { all_count: talks.length }, payload } } };
    }
    const [id, kind, message] = path.slice(prefix.length + 1).split("/");
    const talk = talks.find((one) => String(one.id) === id);
    if (talk === undefined) return { status: 404 };
    if (kind === undefined) return { json: conversationOf(talk) };
    const given = (body === "" ? {} : JSON.parse(body)) as Partial<Given>;
    if (kind === "labels") {
      if (given.labels !== undefined) talk.tags = given.labels;
      return { json: { payload: talk.tags } };
    }
    if (kind === "assignments") {
      if (given.assignee_id !== undefined) talk.has.person = given.assignee_id || null;
      else talk.has.team = given.team_id || null;
      return { json: {} };
    }
    if (method === "POST")
      return given.private === true
        ? { json: { id: note(talk, given.content ?? ""), private: true } }
        : { status: 422 };
    if (method === "DELETE") {
      unsay(talks, Number(message), true);
      return { json: {} };
    }
    const before = Number(query.get("before") ?? Number.POSITIVE_INFINITY);
    const said = talk.said.filter((one) => one.id < before).slice(-20);
    return { json: { meta: {}, payload: said.map((one) => messageOf(talk, one)) } };
  },
};
