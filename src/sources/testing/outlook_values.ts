import { TYPE } from "../outlook/properties.ts";

/** A property to be written: its id, its type and its value. */
export type Value = readonly [id: number, type: number, value: string | number | Buffer | Date];

/** A message to be written, into a .msg file or into a store. */
export interface MessageValues {
  properties: readonly Value[];
  recipients?: readonly (readonly Value[])[];
  attachments?: readonly (readonly Value[])[];
}

/** The bytes of a value: whole for texts and binary ones, 4 or 8 bytes for others. */
export function valueBytes([, type, value]: Value): Buffer {
  if (Buffer.isBuffer(value)) return value;
  if (value instanceof Date) {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(BigInt(value.getTime() + 11_644_473_600_000) * 10_000n);
    return bytes;
  }
  if (typeof value === "string")
    return Buffer.from(value, type === TYPE.text ? "utf16le" : "latin1");
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}
