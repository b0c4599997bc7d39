import { AmendsError } from "../model/errors.ts";

/** Connection lost, server stopping, starting or full: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const STATES = /^(?:08...|57P0[123]|53300)$/;
/** What the driver says by itself, without a code. */
const WORDS =
  /^(?:Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect)/;

/** Failures of a connection to the database: the network's codes alone do not tell whose they are. */
const lost = new WeakSet<object>();

/** Notes that a failure is one of the connection to the database. */
export function noteLost(failure: unknown): void {
  if (failure instanceof Error) lost.add(failure);
}

/**
 * The error to show where a failure, or what caused it, is a database that cannot be reached now; null for every
 * other failure. What was being written is stored whole or not at all.
 */
export function databaseAway(failure: unknown): AmendsError | null {
  for (let error = failure; error instanceof Error; error = error.cause) {
    if (error instanceof AmendsError && error.code === "database_away") return error;
    const state = "code" in error && typeof error.code === "string" ? error.code : "";
    if (!lost.has(error) && !STATES.test(state) && !WORDS.test(error.message)) continue;
    return new AmendsError("database_away", "the database cannot be reached", {
      hint: "Do it again when it is back: what was stored before is there, and nothing is stored twice.",
      cause: failure,
    });
  }
  return null;
}
