import type { ErrorView } from "../../model/api.ts";

/** A failed request: what the server said about it, or that it could not be reached. */
export class ApiError extends Error {
  readonly code: string;
  readonly hint: string | null;
  readonly place: string | null;
  readonly status: number;

  constructor(status: number, { code, message, hint, place }: ErrorView["error"]) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.hint = hint;
    this.place = place;
  }
}

/** Code of an {@link ApiError} for a server that does not answer. */
export const UNREACHABLE = "unreachable";

interface Ask {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  json?: unknown;
  signal?: AbortSignal | undefined;
}

/** Asks the API. The answer is what the contract in src/model/api.ts says; the server checks it. */
export async function ask<T>(path: string, { method = "GET", json, signal }: Ask = {}): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: {
      accept: "application/json",
      ...(json === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw unreachable();
  });
  if (!response.ok) throw await errorOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

export function unreachable(): ApiError {
  return new ApiError(0, { code: UNREACHABLE, message: "", hint: null, place: null });
}

/** The error that a failed answer carries; an answer from something else than our server has none. */
export async function errorOf(response: { status: number; json: () => Promise<unknown> }) {
  const body = await response.json().catch(() => null);
  const error = (body as ErrorView | null)?.error;
  return new ApiError(
    response.status,
    error ?? { code: "internal", message: "", hint: null, place: null },
  );
}

/** Sends a file as it is, and gives what came of it. */
export async function sendAsIs<T>(
  path: string,
  file: Blob,
  method: "POST" | "PUT" = "POST",
): Promise<T> {
  const headers = { accept: "application/json", "content-type": "application/octet-stream" };
  const response = await fetch(path, { method, headers, body: file }).catch(() => {
    throw unreachable();
  });
  if (!response.ok) throw await errorOf(response);
  return (await response.json()) as T;
}

/** Path below a workspace; every part is escaped. */
export function inWorkspace(ws: string, ...parts: readonly string[]): string {
  return ["/api/workspaces", ...[ws, ...parts].map(encodeURIComponent)].join("/");
}

/** A query string of the parameters that are set. */
export function query(parameters: Record<string, string | number | undefined>): string {
  const set = Object.entries(parameters).flatMap(([key, value]) =>
    value === undefined || value === "" ? [] : [[key, String(value)]],
  );
  return set.length === 0 ? "" : `?${new URLSearchParams(set).toString()}`;
}
