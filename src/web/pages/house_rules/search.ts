/** The file that is shown; "" is a new one. */
export function houseSearch(raw: Record<string, unknown>): { file?: string } {
  return typeof raw.file === "string" && raw.file.length <= 60 ? { file: raw.file } : {};
}
