import type { Context, MiddlewareHandler } from "hono";
import { AmendsError } from "../../model/errors.ts";
import { isWorkspacePermission, type Permission } from "../../model/people.ts";
import { mayInHouse, type Standing, standings } from "../auth/standing.ts";
import type { ServerEnv } from "../services.ts";
import { record } from "./record.ts";

/**
 * Refuses who may not do what a route is for. A workspace in which somebody has no place is not there for
 * them, so that nobody learns of it. What was done under a path to be recorded is remembered.
 */
export function need(
  permission: Permission,
  recorded: string | null,
): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    if (!isWorkspacePermission(permission)) {
      if (!(await mayInHouse(c.var.services, c.var.principal, permission))) throw refused();
      return next();
    }
    const workspace = c.req.param("ws") ?? "";
    const standing = await standingIn(c, workspace);
    if (!standing.may.has(permission)) throw refused();
    c.set("standing", standing);
    await next();
    if (recorded !== null && c.res.ok) await record(c, workspace, recorded);
  };
}

const refused = () =>
  new AmendsError("forbidden", "Your role does not allow this.", {
    hint: "An owner of the workspace can change it on the page People.",
  });

/**
 * What the principal may do in a workspace.
 * @throws AmendsError `not_found` when there is none or they have no place in it
 */
export async function standingIn(c: Context<ServerEnv>, workspace: string): Promise<Standing> {
  const { services, principal } = c.var;
  const standing = principal && (await (await standings(services, principal))(workspace));
  const there = async () => (await services.store.workspaces()).some(({ id }) => id === workspace);
  if (!standing || !(await there()))
    throw new AmendsError("not_found", "There is no such workspace.");
  return standing;
}
