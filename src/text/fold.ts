/**
 * Folds text for matching while keeping its length: lower case, accents removed (n with tilde kept),
 * typographic quotes and apostrophes straightened, every white space a plain space or line feed.
 * Because each code unit maps to exactly one, an offset in the folded text is the same offset in the
 * stored text, and no offset map is needed.
 */
export function fold(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 126 || (code < 32 && code !== 10)) {
      plain = false;
      break;
    }
  }
  if (plain) return text.toLowerCase();
  let out = "";
  let copied = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const folded = code < TABLE_SIZE ? (TABLE[code] ?? "") : foldRare(code);
    if (folded !== "") {
      out += text.slice(copied, i) + folded;
      copied = i + 1;
    }
  }
  return out + text.slice(copied);
}

const TABLE_SIZE = 0x250;

const RARE: Readonly<Record<number, string>> = {
  8216: "'",
  8217: "'",
  8218: "'",
  8219: "'",
  8242: "'",
  8220: '"',
  8221: '"',
  8222: '"',
  8223: '"',
  8208: "-",
  8209: "-",
  8210: "-",
  8211: "-",
  8212: "-",
  8213: "-",
  8232: "\n",
  8233: "\n",
  8239: " ",
  8287: " ",
  12288: " ",
  65279: " ",
};

/** Single-unit replacement for code units outside the table; "" means keep as it is. */
function foldRare(code: number): string {
  if (code >= 0x2000 && code <= 0x200b) return " ";
  return RARE[code] ?? "";
}

const TABLE: readonly string[] = Array.from({ length: TABLE_SIZE }, (_unused, code) => {
  const char = String.fromCharCode(code);
  if (code === 0x0a) return "";
  if (code < 0x20 || code === 0x7f || code === 0xa0) return " ";
  if (code === 0xb4 || code === 0x60) return "'";
  if (code === 0xab || code === 0xbb) return '"';
  if (char === "ñ" || char === "Ñ") return "ñ";
  const lower = char.toLowerCase();
  const base = lower.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const folded = base.length === 1 ? base : lower.length === 1 ? lower : char;
  return folded === char ? "" : folded;
});
