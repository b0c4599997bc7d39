// The embedded database, in its own thread: PGlite blocks the thread it runs in.
// Plain JavaScript, because a worker is loaded by Node itself and Node 20 cannot read TypeScript;
// scripts/lib/build.mjs copies it beside the compiled files.
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";

const INT8 = 20;
const TIMESTAMPTZ = 1184;
const JSON_TYPES = [114, 3802];
/**
 * PGlite has no background process that empties the write-ahead log. Unless told to, it would grow
 * for ever and make each start slower; so a checkpoint is made after this many bytes of statements.
 */
const CHECKPOINT_EVERY = 48 * 1024 * 1024;

/** JSON stays text here: it is cheaper to send to the other thread, which parses it. */
const parsers = {
  [INT8]: Number,
  // PGlite's own parser takes the year 0001 for 2001.
  [TIMESTAMPTZ]: (text) => new Date(text.replace(" ", "T").replace(/[+-]\d\d$/, "$&:00")),
  ...Object.fromEntries(JSON_TYPES.map((type) => [type, String])),
};
const options = { rowMode: "array", parsers };

const database = new PGlite(workerData.folder === null ? {} : { dataDir: workerData.folder });
let written = 0;
let inTransaction = false;

const answers = {
  async query({ sql, parameters }) {
    const result = await database.query(sql, parameters, options);
    note(sql, parameters);
    if (written > CHECKPOINT_EVERY && !inTransaction) await checkpoint();
    return plainResult(result);
  },
  async script({ sql }) {
    return (await database.exec(sql, options)).map(plainResult);
  },
  async close() {
    if (workerData.folder !== null) await checkpoint();
    await database.close();
  },
};

function plainResult({ rows, fields, affectedRows }) {
  return { rows, fields: fields.map((field) => [field.name, field.dataTypeID]), affectedRows };
}

function note(sql, parameters) {
  if (/^begin|^start transaction/i.test(sql)) inTransaction = true;
  else if (/^commit|^rollback(?! to)/i.test(sql)) inTransaction = false;
  written += sql.length;
  for (const value of parameters) if (typeof value === "string") written += value.length;
}

async function checkpoint() {
  written = 0;
  await database.exec("checkpoint");
}

/** Only what a caller may need: the fields of a PostgreSQL error are plain texts. */
function plainError(error) {
  const { message, code, detail, constraint, table, column } = error;
  return { message: message ?? String(error), code, detail, constraint, table, column };
}

/** One request after the other, in the order in which they came. */
let line = start();

async function start() {
  try {
    await database.waitReady;
    parentPort.postMessage({ ready: true });
  } catch (error) {
    parentPort.postMessage({ ready: false, error: plainError(error) });
  }
}

async function answer(request) {
  try {
    const result = await answers[request.kind](request);
    parentPort.postMessage({ id: request.id, result });
  } catch (error) {
    parentPort.postMessage({ id: request.id, error: plainError(error) });
  }
  if (request.kind === "close") parentPort.close();
}

parentPort.on("message", (request) => {
  line = line.then(() => answer(request));
});
