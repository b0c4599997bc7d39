import type { Checklist, ChecklistId, ChecklistItem } from "../../model/audits.ts";
import { DIGITAL } from "./digital.ts";
import { SITE } from "./site.ts";

export const CHECKLISTS: readonly Checklist[] = [SITE, DIGITAL];

const items = new Map<string, ChecklistItem & { checklist: ChecklistId; section: string }>(
  CHECKLISTS.flatMap(({ id: checklist, sections }) =>
    sections.flatMap(({ id: section, items: own }) =>
      own.map((item) => [item.id, { ...item, checklist, section }] as const),
    ),
  ),
);

/** An item by its id, with where it stands. */
export const itemOf = (id: string) => items.get(id);

/** The items of a checklist, in its order. */
export function itemsOf(checklist: ChecklistId): ChecklistItem[] {
  const found = CHECKLISTS.find(({ id }) => id === checklist);
  return found?.sections.flatMap(({ items: own }) => own) ?? [];
}
