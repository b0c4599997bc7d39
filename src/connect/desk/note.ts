import { markLine } from "../../model/own_notes.ts";
import { plain } from "../../report/plain.ts";

/** In what a desk takes the words of a note. */
export type NoteFormat = "html" | "markdown" | "text";

/** A note before it takes a desk's form: lines of words, some of them from a conversation. */
export interface Note {
  /** Its id here, which its last line tells, so that it is known again. */
  mark: string;
  lines: readonly string[];
}

const MOST_LINE = 1000;

/** The words of a note as a desk takes them; nothing in them is markup, whoever wrote them. */
export function noteIn(format: NoteFormat, { mark, lines }: Note): string {
  const shown = lines.map((line) => plain(line, MOST_LINE));
  const last = markLine(mark);
  if (format === "text") return [...shown, last].join("\n\n");
  if (format === "markdown") return [...shown.map(withoutMarkdown), last].join("\n\n");
  return [...shown, last].map((line) => `<p>${withoutHtml(line)}</p>`).join("");
}

const withoutHtml = (line: string) =>
  line.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** An address of ours stays one that can be pressed; nothing else becomes a link, a picture or a mention. */
function withoutMarkdown(line: string): string {
  return line.replace(/[\\`*_{}[\]()#!|<>~@]/g, (mark) => `\\${mark}`);
}
