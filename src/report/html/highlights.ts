import type { Span } from "../../text/types.ts";
import { html, type SafeHtml } from "./template.ts";

/** A stretch to show in the text. */
export interface Highlight extends Span {
  /** Class of the mark: what kind of thing it is. One of ours, never from the input. */
  kind: "counted" | "look" | "promise" | "praise";
  title: string;
}

/** The first kind in this list gives a stretch its colour where several overlap. */
const STRONGEST: readonly Highlight["kind"][] = ["counted", "promise", "look", "praise"];

/** The text with its highlights in place; they may overlap. */
export function highlighted(text: string, highlights: readonly Highlight[]): SafeHtml {
  const edges = new Set([0, text.length]);
  for (const { start, end } of highlights) {
    edges.add(Math.min(start, text.length));
    edges.add(Math.min(end, text.length));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const parts = cuts.slice(0, -1).map((start, i) => {
    const piece = text.slice(start, cuts[i + 1]);
    const over = highlights.filter((mark) => mark.start <= start && start < mark.end);
    if (over.length === 0) return html`${piece}`;
    const kind = STRONGEST.find((one) => over.some((mark) => mark.kind === one)) ?? "look";
    return html`<mark class="${kind}" title="${over.map(({ title }) => title).join("; ")}">${piece}</mark>`;
  });
  return html`${parts}`;
}
