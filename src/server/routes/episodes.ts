import { stream } from "hono/streaming";
import { z } from "zod";
import {
  Episode,
  EpisodeDraft,
  EpisodeFilter,
  EpisodePage,
  EpisodeQuery,
  EpisodeReading,
  EpisodeRequest,
  EpisodeTally,
  EpisodeVerdict,
  TallyQuery,
} from "../../model/episodes.ts";
import { EXPORT_FORMATS } from "../../model/promise_views.ts";
import {
  EPISODE_CSV_HEADER,
  episodeCsvLine,
  tallyCsv,
  tallyRows,
} from "../../report/episodes/csv.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Journal"];
const path = "/api/workspaces/{ws}/episodes";
const inEpisode = inWorkspace.extend({ id: z.string().min(1).max(100) });
const format = z.enum(EXPORT_FORMATS).default("csv");
const file = {
  description: "The file",
  content: { "text/csv": { schema: z.string() }, "application/x-ndjson": { schema: z.string() } },
};

const read = route({
  method: "post",
  path: `${path}/read`,
  permission: "judge",
  tags,
  summary: "What the engine reads in the words of an episode; nothing is stored",
  request: { params: inWorkspace, body: body(EpisodeDraft) },
  responses: { 200: json(EpisodeReading, "Proposals with their quotes") },
});
const add = route({
  method: "post",
  path,
  permission: "judge",
  tags,
  summary: "Note an episode",
  description:
    "The same words of the same person about the same day are one episode. No score is made of episodes.",
  request: { params: inWorkspace, body: body(EpisodeRequest) },
  responses: { 201: json(Episode, "The episode with what the engine proposes") },
});
const list = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "Episodes, the latest first",
  request: { params: inWorkspace, query: EpisodeQuery },
  responses: { 200: json(EpisodePage, "One page") },
});
const tally = route({
  method: "get",
  path: `${path}/tally`,
  permission: "read",
  tags,
  summary: "Episodes by week and sin",
  request: { params: inWorkspace, query: TallyQuery },
  responses: { 200: json(EpisodeTally, "Counts, each with the number of episodes of its week") },
});
const download = route({
  method: "get",
  path: `${path}/export`,
  permission: "read",
  tags,
  summary: "All episodes of a filter, as a stream of CSV or NDJSON",
  request: { params: inWorkspace, query: EpisodeFilter.extend({ format }) },
  responses: { 200: file },
});
const downloadTally = route({
  method: "get",
  path: `${path}/tally/export`,
  permission: "read",
  tags,
  summary: "The tally as CSV or NDJSON, one row per week and verdict",
  request: { params: inWorkspace, query: TallyQuery.extend({ format }) },
  responses: { 200: file },
});
const decide = route({
  method: "put",
  path: `${path}/{id}/verdict`,
  permission: "judge",
  tags,
  summary: "Say what an episode was; null takes that back",
  request: { params: inEpisode, body: body(z.object({ verdict: EpisodeVerdict.nullable() })) },
  responses: { 200: json(Episode, "The episode as it stands now") },
});
const remove = route({
  method: "delete",
  path: `${path}/{id}`,
  permission: "judge",
  tags,
  summary: "Remove an episode",
  request: { params: inEpisode },
  responses: { 204: { description: "Removed" } },
});

const headers = (name: string, as: (typeof EXPORT_FORMATS)[number]) => ({
  "Content-Type": as === "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson",
  "Content-Disposition": `attachment; filename="${name}.${as}"`,
});

export const episodeRoutes = routes()
  .openapi(read, async (c) => {
    const { store, now } = c.var.services;
    const { ws } = c.req.valid("param");
    return c.json(await store.episodes.read(ws, c.req.valid("json"), now()), 200);
  })
  .openapi(add, async (c) => {
    const { store, now } = c.var.services;
    const by = c.var.principal?.name ?? "";
    const { ws } = c.req.valid("param");
    return c.json(await store.episodes.add(ws, c.req.valid("json"), by, now()), 201);
  })
  .openapi(list, async (c) =>
    c.json(
      await c.var.services.store.episodes.list(c.req.valid("param").ws, c.req.valid("query")),
      200,
    ),
  )
  .openapi(tally, async (c) => {
    const { store, now } = c.var.services;
    const { weeks } = c.req.valid("query");
    return c.json(await store.episodes.tally(c.req.valid("param").ws, weeks, now()), 200);
  })
  .openapi(download, (c) => {
    const { format: as, ...filter } = c.req.valid("query");
    const rows = c.var.services.store.episodes.each(c.req.valid("param").ws, filter);
    for (const [name, value] of Object.entries(headers("episodes", as))) c.header(name, value);
    return stream(c, async (out) => {
      if (as === "csv") await out.write(EPISODE_CSV_HEADER);
      for await (const row of rows) {
        if (out.aborted) return;
        await out.write(as === "csv" ? episodeCsvLine(row) : `${JSON.stringify(row)}\n`);
      }
    });
  })
  .openapi(downloadTally, async (c) => {
    const { store, now } = c.var.services;
    const { format: as, weeks: count } = c.req.valid("query");
    const { weeks } = await store.episodes.tally(c.req.valid("param").ws, count, now());
    const text =
      as === "csv"
        ? tallyCsv(weeks)
        : tallyRows(weeks)
            .map((row) => `${JSON.stringify(row)}\n`)
            .join("");
    return c.body(text, 200, headers("episode-tally", as));
  })
  .openapi(decide, async (c) => {
    const { ws, id } = c.req.valid("param");
    const { verdict } = c.req.valid("json");
    const by = c.var.principal?.name ?? "";
    return c.json(await c.var.services.store.episodes.decide(ws, id, verdict, by), 200);
  })
  .openapi(remove, async (c) => {
    const { ws, id } = c.req.valid("param");
    await c.var.services.store.episodes.remove(ws, id);
    return c.body(null, 204);
  });
