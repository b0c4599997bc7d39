import type { MiddlewareHandler } from "hono";
import { AmendsError } from "../../model/errors.ts";
import type { ServerEnv } from "../services.ts";

/** Answers "not found" for a workspace that does not exist, before any route looks into it. */
export const checkWorkspace: MiddlewareHandler<ServerEnv> = async (c, next) => {
  const id = c.req.param("ws");
  const found = (await c.var.services.store.workspaces()).some((workspace) => workspace.id === id);
  if (!found) throw new AmendsError("not_found", "There is no such workspace.");
  return next();
};
