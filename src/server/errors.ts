import type { Hook } from "@hono/zod-openapi";
import type { ErrorHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ErrorView } from "../model/api.ts";
import { AmendsError, type ErrorCode, formatPlace } from "../model/errors.ts";
import { databaseTrouble } from "../store/trouble.ts";
import { errorFields } from "./log.ts";
import type { ServerEnv } from "./services.ts";

/** Failures that an operator has to know of. */
const LOGGED: ReadonlySet<ErrorCode> = new Set(["internal", "disk_full", "database_away"]);
/** Failures that pass by themselves, and after how many seconds a caller may ask again. */
const LATER: ReadonlySet<ErrorCode> = new Set(["busy", "database_away"]);
const RETRY_AFTER = 10;

/** The body of a failed answer. */
export function errorView(error: AmendsError): ErrorView {
  return {
    error: {
      code: error.code,
      message: error.message,
      hint: error.hint ?? null,
      place: error.place === undefined ? null : formatPlace(error.place),
    },
  };
}

/** Every failure of a route ends here: expected ones by their table, others as "internal" without detail. */
export const onError: ErrorHandler<ServerEnv> = (thrown, c) => {
  const error = asAmendsError(thrown);
  if (LOGGED.has(error.code)) {
    c.var.services.log.error(errorFields(thrown), "request failed");
  }
  if (LATER.has(error.code)) c.header("Retry-After", String(RETRY_AFTER));
  if (error.code === "unauthenticated") c.header("WWW-Authenticate", "Bearer");
  return c.json(errorView(error), error.status as ContentfulStatusCode);
};

const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  401: "unauthenticated",
  403: "forbidden",
  404: "not_found",
  413: "too_large",
  429: "busy",
};

function asAmendsError(thrown: unknown): AmendsError {
  if (thrown instanceof AmendsError) return thrown;
  if (thrown instanceof HTTPException && thrown.status < 500) {
    return new AmendsError(BY_STATUS[thrown.status] ?? "invalid_input", thrown.message);
  }
  return (
    databaseTrouble(thrown) ??
    new AmendsError("internal", "Something went wrong on our side.", {
      hint: "The server's log has the details.",
    })
  );
}

/** Validation failures name the field and say what it should be; they never repeat the value. */
export const onInvalid: Hook<unknown, ServerEnv, string, void> = (result) => {
  if (result.success) return;
  const issue = result.error.issues[0];
  const field = issue?.path.map(String).join(".") || `(${WHERE[result.target] ?? "the request"})`;
  throw new AmendsError("invalid_input", `${field}: ${issue?.message ?? "not valid"}`, {
    place: { field },
    hint: "GET /api/docs shows what each route takes.",
  });
};

const WHERE: Readonly<Record<string, string>> = { json: "the body", query: "the query" };
