/** Markup that was made by {@link html}, so that it is known to be safe. */
export class SafeHtml {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

type Part = string | number | SafeHtml | null | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Characters that HTML does not allow, and marks that turn the reading direction. */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Text as HTML that can only be read as text, between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? "")
    .replace(UNSAFE, "\ufffd");
}

/**
 * Makes HTML: `html\`<b title="${any}">${any}</b>\``. Everything put in is escaped, unless it was made
 * by `html` itself. Values belong between tags or inside quoted attributes, never into a tag or
 * attribute name, a style, a script or a URL.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): SafeHtml {
  let markup = strings[0] ?? "";
  for (const [i, part] of parts.entries()) markup += rendered(part) + (strings[i + 1] ?? "");
  return new SafeHtml(markup);
}

function rendered(part: Part): string {
  if (part === null) return "";
  if (part instanceof SafeHtml) return part.toString();
  if (typeof part === "object") return part.map(rendered).join("");
  return escapeHtml(String(part));
}
