import { useSuspenseQuery } from "@tanstack/react-query";
import type { Checklist, ChecklistId, InLanguages } from "../../model/audits.ts";
import { SERVED_LANGUAGES, type ServedLanguage } from "../../model/taxonomy.ts";
import { checklistsQuery } from "../api/queries.ts";

/** The language in which this person reads checklists: the browser's, where they are in it. */
export function checklistLanguage(): ServedLanguage {
  const wanted = navigator.languages.map((tag) => tag.split("-")[0] ?? "");
  const spoken = new Set(wanted.map((one) => (one === "fil" ? "tl" : one)));
  return SERVED_LANGUAGES.find((one) => spoken.has(one)) ?? "en";
}

/** The checklists, and their texts in one language by id: of checklists, sections and items. */
export function useChecklists(language: ServedLanguage = checklistLanguage()) {
  const { data: checklists } = useSuspenseQuery(checklistsQuery);
  const texts = new Map<string, InLanguages>(
    checklists.flatMap(({ id, title, sections }) => [
      [id, title] as const,
      ...sections.flatMap((section) => [
        [section.id, section.title] as const,
        ...section.items.map((item) => [item.id, item.text] as const),
      ]),
    ]),
  );
  return {
    checklists,
    checklist: (id: ChecklistId): Checklist | undefined => checklists.find((one) => one.id === id),
    text: (id: string) => texts.get(id)?.[language] ?? id,
  };
}
