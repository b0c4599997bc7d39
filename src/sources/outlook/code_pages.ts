import { TextDecoder } from "node:util";

/** Windows' numbers of encodings that have another name elsewhere. */
const NAMES: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  1201: "utf-16be",
  10000: "macintosh",
  20866: "koi8-r",
  20932: "euc-jp",
  21866: "koi8-u",
  50220: "iso-2022-jp",
  50221: "iso-2022-jp",
  50222: "iso-2022-jp",
  51932: "euc-jp",
  51949: "euc-kr",
  54936: "gb18030",
  65001: "utf-8",
};

/** Decodes texts of a code page; one that is not known is read as Western European, as Windows does. */
export function decoderFor(codePage: number): TextDecoder {
  if (codePage >= 1250 && codePage <= 1258) return new TextDecoder(`windows-${codePage}`);
  const part = codePage - 28590;
  if (part >= 2 && part <= 16 && part !== 12 && part !== 11 && part !== 9)
    return new TextDecoder(`iso-8859-${part}`);
  return new TextDecoder(NAMES[codePage] ?? "windows-1252");
}
