import { type BenchRun, NOTHING, numberOf, shown } from "./history.ts";

const DAY = 24 * 3600;

/** What a machine takes, from the latest recorded run: each number with the command that measures it. */
export function sizingTable(runs: readonly BenchRun[]): string {
  const run = runs.at(-1);
  if (run === undefined) return NOTHING;
  const of = (path: string) => numberOf(run, path);
  const perConversation = quotient(of("import.pglite.messages"), of("import.pglite.conversations"));
  const speed = (what: string, path: string, part: string) => {
    const messages = of(path);
    const conversations = quotient(times(messages, DAY), perConversation);
    return `| ${what} | ${shown(messages)} | ${shown(times(messages, DAY), 0)} | ${shown(conversations, 0)} | \`npm run bench -- ${part}\` |`;
  };
  const size = (what: string, path: string, unit: string, part: string) =>
    `| ${what} | ${shown(of(path))} ${unit} | \`npm run bench -- ${part}\` |`;
  const { machine, load, date } = run;
  return `Measured ${date.slice(0, 10)} on ${machine.processor}, ${machine.cores} cores, ${machine.memory_gb} GB, Node ${machine.node}, at a load of ${load.start} at the start and ${load.end} at the end, with ${shown(perConversation, 1)} messages a conversation. Numbers a day are those of a second times 86,400, the machine doing nothing else: plan with a third of them.

| How much | Messages a second | Messages a day | Conversations a day | Measured by |
|---|---|---|---|---|
${[
  speed(
    "A laptop, embedded database: import with review",
    "import.pglite.messages_per_second",
    "import",
  ),
  speed(
    "One server and PostgreSQL on one machine: import with review",
    "import.postgresql.messages_per_second",
    "import",
  ),
  speed(
    "History reviewed again, PostgreSQL, 1 worker",
    "workers.review_again.messages_per_second.1",
    "workers",
  ),
  speed(
    "History reviewed again, PostgreSQL, 2 workers on the same machine",
    "workers.review_again.messages_per_second.2",
    "workers",
  ),
  speed(
    "Engine alone, no database, 1 thread",
    "workers.engine_threads.messages_per_second.1",
    "workers",
  ),
  speed(
    "Engine alone, no database, 2 threads",
    "workers.engine_threads.messages_per_second.2",
    "workers",
  ),
].join("\n")}

| How large | Measured | Measured by |
|---|---|---|
${[
  size("Embedded database, empty", "import.pglite.empty_database_mb", "MB", "import"),
  size(
    "Embedded database, each 1,000 conversations (files of the folder, log and all)",
    "import.pglite.database_mb_per_1000_conversations",
    "MB",
    "import",
  ),
  size(
    "PostgreSQL, empty (`pg_database_size`)",
    "import.postgresql.empty_database_mb",
    "MB",
    "import",
  ),
  size(
    "PostgreSQL, each 1,000 conversations",
    "import.postgresql.database_mb_per_1000_conversations",
    "MB",
    "import",
  ),
  size(
    "Memory of a server just started, embedded database",
    "lint.pglite.server_idle_mb",
    "MB",
    "lint",
  ),
  size(
    "Memory of a server just started, PostgreSQL (without PostgreSQL's own)",
    "lint.postgresql.server_idle_mb",
    "MB",
    "lint",
  ),
  size(
    "Most memory of a server that checks drafts, PostgreSQL",
    "lint.postgresql.server_peak_mb",
    "MB",
    "lint",
  ),
  size("Most memory of a worker", "workers.review_again.worker_mb", "MB", "workers"),
  size("Most memory of an import, embedded database", "import.pglite.peak_mb", "MB", "import"),
  size("Most memory of an import, PostgreSQL", "import.postgresql.peak_mb", "MB", "import"),
  size(
    "Most memory of `amends review --threads 1`",
    "workers.review_command.peak_mb.1",
    "MB",
    "workers",
  ),
  size(
    "Most memory of `amends review --threads 2`",
    "workers.review_command.peak_mb.2",
    "MB",
    "workers",
  ),
  size(
    "Drafts checked a second by one server, PostgreSQL, at most",
    "lint.postgresql.even_200.answered_per_second",
    "",
    "lint",
  ),
].join("\n")}`;
}

const times = (a: number | null, b: number) => (a === null ? null : a * b);
const quotient = (a: number | null, b: number | null) => (a === null || b === null ? null : a / b);
