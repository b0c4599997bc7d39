import type { Context } from "hono";
import { z } from "zod";
import type { ServerEnv } from "../services.ts";

/** Ids in a body that say what a change was about; everything else in it is content. */
const About = z.object({
  conversation: z.string().optional(),
  finding: z.string().optional(),
  order: z.string().optional(),
  role: z.string().optional(),
});

/**
 * Remembers who did or saw what: the method, the route's path without what is in it, and ids. Never words
 * of a conversation, addresses of customers or secrets: of a body only the fields above are looked at.
 */
export async function record(
  c: Context<ServerEnv>,
  workspace: string,
  route: string,
): Promise<void> {
  const { services, principal } = c.var;
  const path = route.replace(/^\/api\/workspaces\/\{ws\}\/?/, "");
  const { ws: _ws, ...named } = c.req.param() as Record<string, string>;
  const seen = c.get("seen");
  const ids = seen === undefined ? named : { ...named, id: seen };
  // A body that the route took as a stream is gone, and was a file.
  const body =
    c.req.bodyCache.text === undefined ? {} : (About.safeParse(await c.req.json()).data ?? {});
  const subject = [...Object.values(ids), ...Object.values(body)].join(" ").slice(0, 1000);
  await services.store.log.add(workspace, {
    at: services.now(),
    user: principal?.user ?? "",
    who: principal?.name ?? "",
    action: `${c.req.method} ${path || "workspace"}`,
    subject,
  });
}
