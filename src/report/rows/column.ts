/** What a cell may hold; text is never null, everything else may be "not measured". */
export type ColumnKind = "text" | "integer" | "number" | "boolean" | "instant";
export type ColumnValue = string | number | boolean | null;

/** One column of a table, the same in every format. */
export interface ColumnOf<Row> {
  name: string;
  kind: ColumnKind;
  about: string;
  value: (row: Row) => ColumnValue;
}

/** Makes columns of one kind of row. */
export function columnsFor<Row>() {
  const column =
    (kind: ColumnKind) =>
    (name: string, about: string, value: ColumnOf<Row>["value"]): ColumnOf<Row> => ({
      name,
      kind,
      about,
      value,
    });
  return {
    text: column("text"),
    integer: column("integer"),
    number: column("number"),
    boolean: column("boolean"),
    instant: column("instant"),
  };
}
