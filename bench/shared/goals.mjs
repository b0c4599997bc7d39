/** What the design asks for, and where a run has the number: part and path in its numbers. */
export const GOALS = [
  {
    about: "engine, messages a second and core, whole review",
    path: ["engine", "messages_per_core_second"],
    least: 15_000,
  },
  {
    about: "import with review beside COPY into the same tables, PostgreSQL",
    path: ["import", "postgresql", "share_of_copy_speed"],
    least: 0.333,
  },
  {
    about: "import with review beside COPY into the same tables, PGlite",
    path: ["import", "pglite", "share_of_copy_speed"],
    least: 0.25,
  },
  {
    about: "two threads of the engine beside one",
    path: ["workers", "engine_threads", "two_beside_one"],
    least: 1.7,
  },
  {
    about: "lint over HTTP, 200 a second at even times, p99 in ms, PostgreSQL",
    path: ["lint", "postgresql", "even_200", "p99"],
    most: 20,
  },
  {
    about: "lint over HTTP, 200 a second at even times, p99 in ms, PGlite",
    path: ["lint", "pglite", "even_200", "p99"],
    most: 20,
  },
  {
    about: "slowest query of the dashboard, median in ms, 10,000 conversations, PostgreSQL",
    path: ["dashboard", "postgresql_10000", "slowest_median_ms"],
    most: 300,
  },
];

/** The number of a goal in the parts of a run; null where it was not measured. */
export function valueAt(parts, { path: [part, ...keys] }) {
  return keys.reduce((value, key) => value?.[key], parts[part]?.numbers) ?? null;
}
