/** A name-value pair as shops hang them on orders. */
export interface NamedValue {
  name: string;
  value: string | number;
}

/** The value of the first of the names that is there and not empty; case, spaces, "-" and "_" do not matter. */
export function valueNamed(
  pairs: readonly NamedValue[],
  names: readonly string[],
): string | number | null {
  const told = new Map<string, string | number>();
  for (const { name, value } of pairs) {
    const key = plain(name);
    if (String(value).trim() !== "" && !told.has(key)) told.set(key, value);
  }
  for (const name of names) {
    const value = told.get(plain(name));
    if (value !== undefined) return value;
  }
  return null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, "");
}

/** A field of the record itself, by the name the house has told. */
export function fieldOf(
  record: Readonly<Record<string, unknown>>,
  name: string | undefined,
): NamedValue[] {
  if (name === undefined || !Object.hasOwn(record, name)) return [];
  const value = record[name];
  return typeof value === "string" || typeof value === "number" ? [{ name, value }] : [];
}

const COLOUR = /^(?:pa_)?(?:colou?r|farbe|kulay)$/i;
const SIZE = /^(?:pa_)?(?:size|talla|tamaño|sukat)$/i;

/** Colour and size among the options or attributes of a variant. */
export function variantOf(pairs: readonly NamedValue[]): { colour?: string; size?: string } {
  const found = (pattern: RegExp) => {
    const value = pairs.find(({ name }) => pattern.test(name.trim()))?.value;
    return value === undefined || String(value).trim() === "" ? undefined : String(value);
  };
  const [colour, size] = [found(COLOUR), found(SIZE)];
  return { ...(colour === undefined ? {} : { colour }), ...(size === undefined ? {} : { size }) };
}
