/** Stands for lists within lists, deeper than a function can call itself; written as text at the end. */
const DEEP = "lists within lists";
const DEPTH = 50_000;

/** What an exporting program, a broken disk or an enemy may put where something else belongs. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  2 ** 63,
  "",
  " ",
  "\u0000",
  "\ud800",
  "NaN",
  "0001-01-01T00:00:00Z",
  "9999-12-31T23:59:59+14:00",
  "+275760-09-13T00:00:00Z",
  "1e400",
  "__proto__",
  "constructor",
  [],
  {},
  [null],
  [[[]]],
  { id: {} },
  JSON.parse('{"__proto__": {"id": 1}}'),
  DEEP,
  Array.from({ length: 500 }, () => null),
  "<div>".repeat(5000),
  "&#".repeat(5000),
  "x".repeat(100_000),
];
/** How many kinds of change there are. */
const WAYS = 4;

/** One change of a value within JSON: which node, in which way, by what. */
export interface JsonChange {
  node: number;
  way: number;
  by: number;
}

type Node = { holder: Record<string | number, unknown>; key: string | number };

/** The text of a JSON document, or of one record a line, with values of other types, missing, doubled, or of another place. */
export function changedJson(text: string, changes: readonly JsonChange[]): string {
  const whole = parsed(text);
  const lines = whole === undefined ? text.split("\n") : [text];
  const values: unknown[] = lines.map((line) => parsed(line));
  for (const { node, way, by } of changes) {
    const nodes = nodesOf(values);
    const one = nodes[node % nodes.length];
    if (one === undefined) break;
    if (way % WAYS === 0) one.holder[one.key] = structuredClone(HOSTILE[by % HOSTILE.length]);
    else if (way % WAYS === 1) Reflect.deleteProperty(one.holder, one.key);
    else if (way % WAYS === 2 && Array.isArray(one.holder))
      one.holder.splice(Number(one.key), 0, structuredClone(one.holder[Number(one.key)]));
    // A value from elsewhere: ids that refer to themselves, to others, round in a circle.
    else one.holder[one.key] = copyOf(nodes[by % nodes.length]);
  }
  return values
    .map((value, i) => (value === undefined ? lines[i] : JSON.stringify(value)))
    .join("\n")
    .replaceAll(`"${DEEP}"`, "[".repeat(DEPTH) + "]".repeat(DEPTH));
}

function copyOf(node: Node | undefined): unknown {
  return node === undefined ? null : structuredClone(node.holder[node.key]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Every value within, with what holds it. Goes no deeper than a real file: what was made deep here is left as it is. */
function nodesOf(values: unknown[]): Node[] {
  const nodes: Node[] = [];
  const visit = (value: unknown, depth: number) => {
    if (value === null || typeof value !== "object" || depth > 12) return;
    const holder = value as Record<string | number, unknown>;
    for (const key of Object.keys(value)) {
      nodes.push({ holder, key });
      visit(holder[key], depth + 1);
    }
  };
  visit(values, 0);
  return nodes;
}
