import { useSuspenseQuery } from "@tanstack/react-query";
import type { SinView } from "../../model/api.ts";
import type { SinId } from "../../model/taxonomy.ts";
import { sinsQuery } from "../api/queries.ts";
import { language } from "../i18n/index.ts";

/** The sins the engine looks for; the shell has loaded them before any page asks. */
export const useSins = (): readonly SinView[] => useSuspenseQuery(sinsQuery).data;

/** Name of a sin in the language of the page. */
export function useSinName(): (id: SinId) => string {
  const sins = useSins();
  return (id) => {
    const label = sins.find((sin) => sin.id === id)?.label;
    if (label === undefined) return id.replaceAll("_", " ");
    return label[language() as keyof typeof label] ?? label.en;
  };
}
