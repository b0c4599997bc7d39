import type { ChecklistItem, ChecklistSection } from "../model/audits.ts";
import type { SinId } from "../model/taxonomy.ts";
import { FACTOR_OF } from "../score/factors.ts";

type Line = readonly [name: string, sin: SinId, en: string, es: string, tl: string];

/** A section of a checklist; ids of its items begin with its own. */
export function section(
  id: string,
  [en, es, tl]: readonly [en: string, es: string, tl: string],
  lines: readonly Line[],
): ChecklistSection {
  return { id, title: { en, es, tl }, items: lines.map((line) => item(id, line)) };
}

function item(sectionId: string, [name, sin, en, es, tl]: Line): ChecklistItem {
  return { id: `${sectionId}.${name}`, sin, factor: FACTOR_OF[sin], text: { en, es, tl } };
}
