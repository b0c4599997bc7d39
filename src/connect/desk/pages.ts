import { ConnectionTrouble } from "../trouble.ts";
import type { Detail } from "./api.ts";
import type { Client } from "./client.ts";

/** Pages of one detail of one conversation; a desk that gives more goes round in a circle. */
const MOST_PAGES = 1000;

/** All records of a detail; null when the desk has no such thing. */
export async function allPages(
  client: Pick<Client, "get" | "tryGet">,
  { of, read, optional = false }: Detail,
  id: string,
): Promise<readonly unknown[] | null> {
  const records: unknown[] = [];
  let next = of(id);
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const body = await (optional ? client.tryGet(next) : client.get(next));
    if (body === null) return optional ? records : null;
    const found = read(body, id, next);
    records.push(...found.records);
    if (found.next === null) return records;
    next = found.next;
  }
  throw new ConnectionTrouble("the pages of a conversation do not come to an end");
}
