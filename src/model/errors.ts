/**
 * The one error type of Amends. Every failure a person or program can meet has a code here,
 * and this table alone decides its HTTP status and its process exit code.
 */
export const ERROR_TABLE = {
  usage: { status: 400, exit: 2 },
  invalid_input: { status: 400, exit: 2 },
  invalid_config: { status: 400, exit: 2 },
  unauthenticated: { status: 401, exit: 2 },
  forbidden: { status: 403, exit: 2 },
  not_found: { status: 404, exit: 2 },
  conflict: { status: 409, exit: 2 },
  too_large: { status: 413, exit: 2 },
  busy: { status: 429, exit: 2 },
  locked: { status: 503, exit: 2 },
  disk_full: { status: 507, exit: 2 },
  database_away: { status: 503, exit: 2 },
  internal: { status: 500, exit: 2 },
} as const;

export type ErrorCode = keyof typeof ERROR_TABLE;

/** Where in the input the trouble is; every part is optional but as many as known are given. */
export interface Place {
  file?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
  field?: string | undefined;
}

export interface AmendsErrorOptions {
  hint?: string;
  place?: Place;
  cause?: unknown;
}

/** An expected failure: a code from {@link ERROR_TABLE}, what happened, where, and what to do. */
export class AmendsError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly place: Place | undefined;

  constructor(code: ErrorCode, message: string, options: AmendsErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AmendsError";
    this.code = code;
    this.hint = options.hint;
    this.place = options.place;
  }

  get status(): number {
    return ERROR_TABLE[this.code].status;
  }

  get exitCode(): number {
    return ERROR_TABLE[this.code].exit;
  }
}

/** Renders a place as `file:line:column field`, leaving out what is not known. */
export function formatPlace(place: Place): string {
  const position = [place.file, place.line, place.column].filter((part) => part !== undefined);
  return [position.join(":"), place.field].filter(Boolean).join(" ");
}

/** A record that could not be read: reported and counted, never fatal to the run. */
export interface BadRecord {
  place: Place;
  reason: string;
  hint?: string | undefined;
}
