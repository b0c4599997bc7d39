import type { ApiRequest, Detail } from "../desk/api.ts";
import { listOf } from "../desk/fields.ts";

/** The largest page Freshdesk gives. */
const FULL = 100;

/** A list whose pages are numbered and end with one that is not full. */
export function numbered(path: (id: string) => string): Detail {
  const page = (id: string, number: number): ApiRequest => ({
    path: `${path(id)}?per_page=${FULL}&page=${number}`,
  });
  return {
    of: (id) => page(id, 1),
    read(body, id, request) {
      const found = listOf(body);
      const number = Number(new URLSearchParams(request.path.split("?")[1]).get("page"));
      return {
        records: found,
        next: found.length < FULL ? null : page(id, number + 1),
      };
    },
  };
}

export const replies = numbered((id) => `/api/v2/tickets/${id}/conversations`);
