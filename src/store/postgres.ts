import { type Dialect, PostgresDialect } from "kysely";
import pg from "pg";
import { AmendsError } from "../model/errors.ts";
import { noteLost } from "./away.ts";

const { INT8 } = pg.types.builtins;
const MOST_CONNECTIONS = 10;
const CONNECT_MS = 15_000;

/** Connections that are open, unused, and wished for. */
export interface Connections {
  total: number;
  idle: number;
  waiting: number;
}

/** PostgreSQL by its address. Checks that it can be reached, so that a wrong address is said at once. */
export async function openPostgres(
  url: string,
): Promise<{ dialect: Dialect; pool: pg.Pool; connections: () => Connections }> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: "amends",
    options: "-c timezone=UTC",
    types: { getTypeParser: parserOf },
  });
  // A connection that breaks while nobody uses it is replaced by the pool; without a listener the
  // process would end.
  pool.on("error", () => {});
  // The same for one that breaks while somebody uses it but waits for no answer.
  pool.on("connect", (client) => client.on("error", noteLost));
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    // The address may hold a password: only the reason is told.
    const reason = (error instanceof Error && error.message) || "no answer";
    throw new AmendsError("usage", `The database cannot be reached: ${reason}`, {
      hint: "Check DATABASE_URL: postgres://USER:PASSWORD@HOST:PORT/DATABASE",
    });
  }
  const connections = () => ({
    total: pool.totalCount,
    idle: pool.idleCount,
    waiting: pool.waitingCount,
  });
  const reached = {
    connect: () => pool.connect().catch(noteAndThrow),
    end: () => pool.end(),
  };
  return { dialect: new PostgresDialect({ pool: reached }), pool, connections };
}

function noteAndThrow(error: unknown): never {
  noteLost(error);
  throw error;
}

/** Counts are numbers on PGlite; `pg` would give texts. */
const parserOf: typeof pg.types.getTypeParser = (
  type: Parameters<typeof pg.types.getTypeParser>[0],
  format?: "text" | "binary",
) => (type === INT8 && format !== "binary" ? Number : pg.types.getTypeParser(type, format));
