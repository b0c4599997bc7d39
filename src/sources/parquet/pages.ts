import type { ColumnMetaData, PageHeader } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import { LONGEST_RECORD } from "../bytes.ts";
import { unpackPage } from "./compression.ts";
import { DamagedParquet } from "./damaged.ts";

/** Where the values of a column are in a file: one chunk for each group of rows. */
export interface Chunk {
  meta: ColumnMetaData;
  /** Whether values may be missing: then a level for each says whether it is there. */
  optional: boolean;
  rows: number;
}

/**
 * Looks through the pages of a column before they are read. The reader believes what a run of repeated
 * values says of its length: four damaged bytes would keep it at work, and the memory growing, for
 * ever. @throws DamagedParquet for a page that says more than its rows
 */
export function checkPages(file: Uint8Array, { meta, optional, rows }: Chunk): void {
  const { dictionary_page_offset: dictionary, data_page_offset: data } = meta;
  const start = Number(dictionary && dictionary < data ? dictionary : data);
  const size = Number(meta.total_compressed_size);
  if (!(start >= 0 && size >= 0 && start + size <= file.byteLength))
    throw new DamagedParquet("a column lies outside of the file");
  const view = new DataView(file.buffer, file.byteOffset + start, size);
  const reader = { view, offset: 0 };
  let left = rows;
  while (reader.offset < size - 1) {
    const header = parquetHeader(reader);
    const { compressed_page_size: packed, uncompressed_page_size: unpacked } = header;
    if (!(packed >= 0 && reader.offset + packed <= size && unpacked <= LONGEST_RECORD))
      throw new DamagedParquet("a page lies outside of its column");
    left -= valuesOf(header);
    if (left < 0) throw new DamagedParquet("a column has more values than rows");
    checkRuns(header, file.subarray(start + reader.offset).subarray(0, packed), meta, optional);
    reader.offset += packed;
  }
}

function valuesOf({ type, data_page_header: v1, data_page_header_v2: v2 }: PageHeader): number {
  if (type === "DICTIONARY_PAGE") return 0;
  const count = v1?.num_values ?? v2?.num_values ?? 0;
  if (!(count >= 0)) throw new DamagedParquet("a page has less than no values");
  return count;
}

function checkRuns(
  { type, uncompressed_page_size: size, data_page_header: v1, data_page_header_v2: v2 }: PageHeader,
  packed: Uint8Array,
  { codec, type: valueType }: ColumnMetaData,
  optional: boolean,
): void {
  let values: Uint8Array;
  if (type === "DATA_PAGE" && v1 !== undefined) {
    values = unpackPage(codec, packed, size);
    if (optional) {
      const length = lengthAt(values);
      checkHybrid(values.subarray(4, 4 + length), 1, v1.num_values);
      values = values.subarray(4 + length);
    }
  } else if (type === "DATA_PAGE_V2" && v2 !== undefined) {
    const { definition_levels_byte_length: levels, is_compressed: isPacked = true } = v2;
    if (!(levels >= 0 && levels <= packed.byteLength) || v2.repetition_levels_byte_length !== 0)
      throw new DamagedParquet("a page has levels that do not fit");
    checkHybrid(packed.subarray(0, levels), 1, v2.num_values);
    values = packed.subarray(levels);
    if (isPacked) values = unpackPage(codec, values, size - levels);
  } else return;
  const { encoding, num_values: count } = v1 ?? v2 ?? { encoding: "PLAIN", num_values: 0 };
  if (encoding === "RLE" && valueType === "BOOLEAN") checkHybrid(values.subarray(4), 1, count);
  else if (encoding === "RLE_DICTIONARY" || encoding === "PLAIN_DICTIONARY")
    checkHybrid(values.subarray(1), values[0] ?? 0, count);
}

function lengthAt(bytes: Uint8Array): number {
  if (bytes.byteLength < 4) throw new DamagedParquet("a page is cut off");
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
}

/** Values are packed by the eight; the last of a page may be filled up. */
const PACK = 8;

/** Runs of one value and packs of bits, by turns: none may say more values than the page has. */
function checkHybrid(bytes: Uint8Array, width: number, count: number): void {
  if (width > 32) throw new DamagedParquet("a page has numbers that are too wide");
  let seen = 0;
  for (let at = 0; at < bytes.byteLength && seen < count; ) {
    let header = 0;
    let shift = 0;
    let byte = 0x80;
    while (byte >= 0x80 && shift < 35) {
      byte = bytes[at] ?? 0;
      header += (byte & 0x7f) * 2 ** shift;
      shift += 7;
      at += 1;
    }
    const run = Math.floor(header / 2);
    const isPack = header % 2 === 1;
    seen += isPack ? run * PACK : run;
    at += isPack ? run * width : Math.ceil(width / 8);
    if (seen > count + (isPack ? PACK * 64 : 0))
      throw new DamagedParquet("a page repeats a value more often than it has rows");
  }
}
