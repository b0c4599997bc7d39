/** Kysely needs to know the tables only for the queries written with its builder; the rest is SQL. */
// oxlint-disable-next-line typescript/no-empty-object-type -- every query here is written as SQL
export type Tables = {};
