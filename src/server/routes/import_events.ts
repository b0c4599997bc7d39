import { streamSSE } from "hono/streaming";
import { inConversation, route, routes } from "./route.ts";

const FINISHED = "finished";
const HEARTBEAT_MS = 15_000;

const events = route({
  method: "get",
  path: "/api/workspaces/{ws}/imports/{id}/events",
  permission: "read",
  tags: ["Imports"],
  summary: "Progress of an import as server-sent events",
  description:
    "`progress` events carry the import; the last one is `done`. A new connection starts with the state as it is, so a lost one loses nothing.",
  request: { params: inConversation },
  responses: {
    200: {
      description: "Events `progress` and `done`, data: the import as JSON",
      content: { "text/event-stream": { schema: { type: "string" } } },
    },
    204: { description: "The import ended and this client has seen it: no need to reconnect" },
  },
});

export const importEventRoutes = routes().openapi(events, async (c) => {
  const { imports } = c.var.services;
  const { ws, id } = c.req.valid("param");
  const now = await imports.view(ws, id);
  if (c.req.header("last-event-id") === FINISHED && now.state !== "running") {
    return c.body(null, 204);
  }
  // Proxies that gather an answer before passing it on would hide the progress.
  c.header("X-Accel-Buffering", "no");
  c.header("Cache-Control", "no-store");
  return streamSSE(c, async (stream) => {
    const gone = new AbortController();
    stream.onAbort(() => gone.abort());
    const heartbeat = setInterval(() => void stream.write(": still here\n\n"), HEARTBEAT_MS);
    try {
      for await (const view of imports.watch(ws, id, gone.signal)) {
        const ended = view.state !== "running";
        await stream.writeSSE({
          event: ended ? "done" : "progress",
          data: JSON.stringify(view),
          ...(ended ? { id: FINISHED } : {}),
        });
      }
    } finally {
      clearInterval(heartbeat);
    }
  });
});
