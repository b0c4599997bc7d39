import * as zlib from "node:zlib";
import { type CompressionCodec, type Compressors, snappyUncompress } from "hyparquet";
import { LONGEST_RECORD } from "../bytes.ts";
import { DamagedParquet } from "./damaged.ts";

type Unpack = (packed: Uint8Array, length: number) => Uint8Array;

/** Never unpacks to more than the page says, nor to more than a record may have. */
function bounded(unpack: Unpack): Unpack {
  return (packed, length) => {
    if (length < 0 || length > LONGEST_RECORD) throw new DamagedParquet("a page is too large");
    return unpack(packed, length);
  };
}

// Node has it since 22.15.
const zstd = (zlib as { zstdDecompressSync?: typeof zlib.gunzipSync }).zstdDecompressSync;

/** The compressions that are known; files by pandas, Spark and DuckDB have Snappy unless told otherwise. */
export const COMPRESSORS: Compressors = {
  UNCOMPRESSED: bounded((packed) => packed),
  SNAPPY: bounded((packed, length) => {
    const page = new Uint8Array(length);
    snappyUncompress(packed, page);
    return page;
  }),
  GZIP: bounded((packed, length) => zlib.gunzipSync(packed, { maxOutputLength: length + 1 })),
  BROTLI: bounded((packed, length) =>
    zlib.brotliDecompressSync(packed, { maxOutputLength: length + 1 }),
  ),
  ...(zstd === undefined
    ? {}
    : { ZSTD: bounded((packed, length) => zstd(packed, { maxOutputLength: length + 1 })) }),
};

/** @throws DamagedParquet for a compression that is not known here */
export function unpackPage(
  codec: CompressionCodec,
  packed: Uint8Array,
  length: number,
): Uint8Array {
  const unpack = COMPRESSORS[codec];
  if (unpack === undefined) throw new DamagedParquet(`compressed with ${codec}; save with Snappy`);
  return unpack(packed, length);
}
