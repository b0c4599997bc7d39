/** One character a byte, the same on every Node; a TextDecoder of this name differs between them. */
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const DEEPEST = 5;
const LONGEST_VALUE = 200;

/** What the objects at the start of a JSON file are made of: key to its value, where that is a short string. */
export type HeadObject = ReadonlyMap<string, string>;

/**
 * The objects that begin in the first bytes of a JSON file, the outer ones first. The bytes may end
 * anywhere; what is not JSON has none.
 */
export function headObjects(head: Uint8Array): HeadObject[] {
  const text = latin(head).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, "");
  if (text[0] !== "{" && text[0] !== "[") return [];
  const objects: HeadObject[] = [];
  const stack: (Map<string, string> | null)[] = [];
  let key: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') {
      const end = endOfString(text, at);
      const word = text.slice(at + 1, end);
      const object = stack.at(-1);
      if (key === null) key = word;
      else {
        if (word.length <= LONGEST_VALUE) object?.set(key, word);
        key = null;
      }
      const isKey = key !== null && /^\s*:/.test(text.slice(end + 1, end + 20));
      if (isKey && key !== null) object?.set(key, "");
      else key = null;
      at = end;
    } else if (char === "{") {
      const object = new Map<string, string>();
      if (stack.length < DEEPEST) objects.push(object);
      stack.push(object);
      key = null;
    } else if (char === "[") {
      stack.push(null);
      key = null;
    } else if (char === "}" || char === "]") {
      stack.pop();
      key = null;
    } else if (char === ",") key = null;
  }
  return objects;
}

/** Whether one object of the head has all these keys. */
export function someHas(objects: readonly HeadObject[], ...keys: readonly string[]): boolean {
  return objects.some((object) => keys.every((key) => object.has(key)));
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
