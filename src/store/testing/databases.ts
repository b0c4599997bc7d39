import { randomBytes } from "node:crypto";
import pg from "pg";
import { openStore, type OpenStore } from "../index.ts";

const SERVER = process.env["AMENDS_TEST_DATABASE_URL"];

/** A Citus coordinator, where somebody has one; its databases have the extension from a template. */
const CITUS = process.env["CITUS_URL"];

/** An empty database for a test, and how to leave it. */
export interface TestDatabase extends OpenStore {
  close: () => Promise<void>;
}

/** Every kind of database the store runs on; PostgreSQL where a server for tests is given (npm test starts one). */
export const DATABASES: readonly (readonly [name: string, open: () => Promise<TestDatabase>])[] = [
  ["PGlite", openMemory],
  ...(SERVER === undefined ? [] : [["PostgreSQL", () => openOn(SERVER)] as const]),
  ...(CITUS === undefined ? [] : [["Citus", () => openOn(CITUS)] as const]),
];

async function openMemory(): Promise<TestDatabase> {
  const open = await openStore({ memory: true });
  return { ...open, close: () => open.store.close() };
}

async function openOn(server: string): Promise<TestDatabase> {
  const { url, drop } = await newDatabase(server);
  const open = await openStore({ databaseUrl: url });
  return {
    ...open,
    async close() {
      await open.store.close();
      await drop();
    },
  };
}

/** A new, empty database on a server. */
export async function newDatabase(
  server: string,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `amends_test_${randomBytes(6).toString("hex")}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => onServer(server, `drop database if exists ${name} with (force)`),
  };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
