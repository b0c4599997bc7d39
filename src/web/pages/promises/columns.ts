/** Rows by owner or team, who has most first; the order within a column stays. */
export function columnsOf<K extends string, T extends Record<K, string>>(
  rows: readonly T[],
  by: K,
): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row[by]);
    if (group === undefined) groups.set(row[by], [row]);
    else group.push(row);
  }
  return [...groups].toSorted(([a, left], [b, right]) =>
    left.length === right.length ? (a < b ? -1 : 1) : right.length - left.length,
  );
}
