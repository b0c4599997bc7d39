import { Hono } from "hono";
import {
  type Episode,
  EpisodePage,
  EpisodeQuery,
  EpisodeReading,
  EpisodeRequest,
  EpisodeTally,
  EpisodeVerdict,
  Episode as View,
} from "../../model/episodes.ts";

const HOSTILE = "<b>The clerk</b> told my father to shut up and wait outside.";

/** The journal as the page sees it: one open episode, one decided; "late" is read as slow response. */
export function episodeFixtures(now: number) {
  const at = new Date(now - 3_600_000).toISOString();
  const told = { at, noted_at: at, by: "Ada Blom", language: "en" as const };
  let episodes: Episode[] = [
    {
      ...told,
      id: "e_1",
      text: "The garage promised to call me on Friday and nobody called.",
      place: "Garage in Rua das Flores",
      role: "customer",
      verdict: null,
      decided_by: null,
      proposals: [proposal("broken_promise", "promised to call me on Friday and nobody called")],
    },
    {
      ...told,
      id: "e_2",
      text: HOSTILE,
      place: "",
      role: "visitor",
      verdict: "rudeness",
      decided_by: "Ada Blom",
      proposals: [proposal("rudeness", "told my father to shut up")],
    },
  ];
  const app = new Hono();
  const path = "/api/workspaces/:ws/episodes";
  const read = (text: string) => (text.includes("late") ? [proposal("slow_response", "late")] : []);
  app.post(`${path}/read`, async (c) => {
    const { text } = await c.req.json<{ text: string }>();
    return c.json(EpisodeReading.parse({ language: "en", proposals: read(text) }));
  });
  app.get(path, (c) => {
    const { verdict } = EpisodeQuery.parse(c.req.query());
    const found = episodes.filter(
      (one) => verdict === undefined || (one.verdict ?? "open") === verdict,
    );
    const items = c.req.param("ws") === "demo" ? found : [];
    return c.json(EpisodePage.parse({ items, total: items.length, next: null }));
  });
  app.post(path, async (c) => {
    const { verdict = null, ...given } = EpisodeRequest.parse(await c.req.json());
    const decided_by = verdict === null ? null : "Ada Blom";
    const id = `e_${episodes.length + 1}`;
    const noted = { ...told, ...given, at: given.at ?? at, id, verdict, decided_by };
    episodes = [View.parse({ ...noted, proposals: read(given.text) }), ...episodes];
    return c.json(episodes[0] ?? null, 201);
  });
  app.get(`${path}/tally`, (c) => {
    const monday = new Date(now - ((new Date(now).getUTCDay() + 6) % 7) * 86_400_000);
    const week = monday.toISOString().slice(0, 10);
    const sins = [{ sin: "rudeness" as const, count: 1 }];
    const weeks = c.req.param("ws") === "demo" ? [{ week, n: 2, open: 1, none: 0, sins }] : [];
    return c.json(EpisodeTally.parse({ zone: "UTC", weeks }));
  });
  app.put(`${path}/:id/verdict`, async (c) => {
    const { verdict } = await c.req.json<{ verdict: EpisodeVerdict | null }>();
    const decided = { verdict: EpisodeVerdict.nullable().parse(verdict), decided_by: "Ada Blom" };
    const id = c.req.param("id");
    episodes = episodes.map((one) => (one.id === id ? { ...one, ...decided } : one));
    return c.json(episodes.find((one) => one.id === id) ?? null);
  });
  app.delete(`${path}/:id`, (c) => {
    episodes = episodes.filter(({ id }) => id !== c.req.param("id"));
    return c.body(null, 204);
  });
  return app;
}

function proposal(sin: Episode["proposals"][number]["sin"], quote: string) {
  return { sin, quote, rule: `${sin}.reported`, confidence: 0.8, explanation: "" };
}
