import { convert } from "html-to-text";

/** Longer HTML is cut before it is read: no mail is this long, and time must stay bounded. */
const LONGEST = 5_000_000;

/** Canonical text of HTML: quoted blocks keep a "> " mark, links keep their words, pictures vanish. */
export function htmlToText(html: string): string {
  return convert(html.length > LONGEST ? html.slice(0, LONGEST) : html, {
    wordwrap: false,
    limits: { maxDepth: 200, maxChildNodes: 20_000, maxInputLength: LONGEST },
    selectors: [
      { selector: "a", options: { ignoreHref: true } },
      { selector: "img", format: "skip" },
      { selector: "blockquote", options: { trimEmptyLines: true } },
    ],
  });
}
