import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type Node, Scalar } from "yaml";
import type { HouseProblem } from "../model/house_rules.ts";

type Path = readonly PropertyKey[];

/** Longer lines are shown around the place only. */
const WIDEST = 100;

/** The places of a YAML document: what stands where in its text. */
export class Places {
  readonly #file: string;
  readonly #text: string;
  readonly #document: Document;

  constructor(file: string, text: string, document: Document) {
    this.#file = file;
    this.#text = text;
    this.#document = document;
  }

  /** A problem with the value at a path; with `inside`, at this character of a text value. */
  problem(path: Path, message: string, hint: string, inside?: number): HouseProblem {
    const node = this.#nodeAt(path);
    const start = node?.range?.[0] ?? 0;
    const at = isScalar(node) && inside !== undefined ? this.#inScalar(node, start, inside) : start;
    return problemAt(this.#file, this.#text, at, message, hint);
  }

  /** A problem with the name of a field. */
  problemWithKey(path: Path, key: string, message: string, hint: string): HouseProblem {
    const parent = this.#nodeAt(path);
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const at = isNode(pair?.key) ? pair.key.range?.[0] : parent?.range?.[0];
    return problemAt(this.#file, this.#text, at ?? 0, message, hint);
  }

  /** The node at a path, or the nearest around it. */
  #nodeAt(path: Path): Node | null {
    let node: unknown = this.#document.contents;
    for (const part of path) {
      const next: unknown = isMap(node)
        ? node.get(part, true)
        : isSeq(node)
          ? node.get(part, true)
          : undefined;
      if (!isNode(next) || isAlias(next)) break;
      node = next;
    }
    return isNode(node) ? node : null;
  }

  /** Offset in the file of a character of a text value: quotes and their escapes take room too. */
  #inScalar(node: Scalar, start: number, inside: number): number {
    const end = node.range?.[1] ?? start;
    if (node.type === Scalar.PLAIN) return Math.min(start + inside, end);
    if (node.type === Scalar.QUOTE_SINGLE || node.type === Scalar.QUOTE_DOUBLE) {
      let at = start + 1;
      for (let i = 0; i < inside && at < end; i += 1) at += this.#width(node.type, at);
      return at;
    }
    return start;
  }

  /** How many characters of the file stand for the one here. */
  #width(type: string, at: number): number {
    if (type === Scalar.QUOTE_SINGLE) return this.#text.startsWith("''", at) ? 2 : 1;
    if (this.#text[at] !== "\\") return 1;
    return { x: 4, u: 6, U: 10 }[this.#text[at + 1] ?? ""] ?? 2;
  }
}

/** A problem at an offset of a file, with the line it is in. */
export function problemAt(
  file: string,
  text: string,
  offset: number,
  message: string,
  hint: string,
): HouseProblem {
  const at = Math.max(0, Math.min(offset, text.length));
  const begin = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", begin);
  return {
    file,
    line: text.slice(0, begin).split("\n").length,
    column: at - begin + 1,
    message,
    hint,
    text: text.slice(begin, end === -1 ? text.length : end).replace(/\r$/, ""),
  };
}

/** A problem as a terminal shows it: place, reason, the line with a caret, what to do. */
export function problemInWords({ file, line, column, message, hint, text }: HouseProblem): string {
  const from = Math.max(0, Math.min(column - 1 - WIDEST / 2, text.length - WIDEST));
  const shown = text.slice(from, from + WIDEST).replaceAll("\t", " ");
  const caret = " ".repeat(column - 1 - from);
  return `${file}:${line}:${column}: ${message}\n    ${shown}\n    ${caret}^\n  ${hint}`;
}
