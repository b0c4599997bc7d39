/** Rows by owner, who has most first; the order within an owner stays. */
export function byOwner<T extends { owner: string }>(rows: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.owner);
    if (group === undefined) groups.set(row.owner, [row]);
    else group.push(row);
  }
  return [...groups].toSorted(([a, left], [b, right]) =>
    left.length === right.length ? (a < b ? -1 : 1) : right.length - left.length,
  );
}
