import { createRoute, OpenAPIHono, type RouteConfig } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { type ZodType, z } from "zod";
import { ErrorView } from "../../model/api.ts";
import type { Permission } from "../../model/people.ts";
import { onInvalid } from "../errors.ts";
import { need } from "../guard/permission.ts";
import type { ServerEnv } from "../services.ts";

/** An empty set of routes; validation failures become errors that name the field. */
export const routes = () => new OpenAPIHono<ServerEnv>({ defaultHook: onInvalid });

/** The body of an answer or a request. */
export const json = <S extends ZodType>(schema: S, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

/** A JSON body that must be there. */
export const body = <S extends ZodType>(schema: S) => ({
  required: true,
  content: { "application/json": { schema } },
});

const failure = json(ErrorView, "What went wrong, where, and what to do");

/**
 * A route of the API: as `createRoute`, with the permission it needs and the answer every failure gives.
 * The permission is asked for before anything of the request is read, and stands in the OpenAPI document.
 * What changes something inside a workspace is recorded by itself; of what only reads, what says so.
 */
export function route<const R extends RouteConfig>({
  permission,
  records,
  ...config
}: R & { permission: Permission; records?: "read" }) {
  const recorded = records === "read" || config.method !== "get" ? config.path : null;
  const middleware: MiddlewareHandler<ServerEnv> = need(permission, recorded);
  return createRoute<R["path"], R>({
    ...config,
    ...(permission === "anybody" ? { security: [] } : {}),
    "x-permission": permission,
    middleware,
    responses: { ...config.responses, default: failure },
  } as unknown as R);
}

/** Path parameter of everything inside a workspace. */
export const inWorkspace = z.object({ ws: z.string().min(1).max(100) });
export const inConversation = inWorkspace.extend({ id: z.string().min(1).max(1000) });
