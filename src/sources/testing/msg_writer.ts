import { TYPE } from "../outlook/properties.ts";
import { compoundFile, type Tree } from "./compound_writer.ts";
import { type MessageValues, type Value, valueBytes } from "./outlook_values.ts";

const [READABLE, WRITABLE] = [2, 4];

/** Writes a .msg file (MS-OXMSG). */
export function msgFile({ properties, recipients = [], attachments = [] }: MessageValues): Buffer {
  const head = Buffer.alloc(32);
  for (const at of [8, 16]) head.writeUInt32LE(recipients.length, at);
  for (const at of [12, 20]) head.writeUInt32LE(attachments.length, at);
  const tree: Tree = {
    "__nameid_version1.0": {
      "__substg1.0_00020102": Buffer.alloc(0),
      "__substg1.0_00030102": Buffer.alloc(0),
      "__substg1.0_00040102": Buffer.alloc(0),
    },
    ...streamsOf(properties, head),
  };
  recipients.forEach((one, i) => {
    tree[`__recip_version1.0_#${hex(i, 8)}`] = streamsOf(one, Buffer.alloc(8));
  });
  attachments.forEach((one, i) => {
    tree[`__attach_version1.0_#${hex(i, 8)}`] = streamsOf(one, Buffer.alloc(8));
  });
  return compoundFile(tree);
}

function streamsOf(properties: readonly Value[], head: Buffer): Tree {
  const tree: Tree = {};
  const records = properties.map((one) => {
    const [id, type] = one;
    const bytes = valueBytes(one);
    const record = Buffer.alloc(16);
    record.writeUInt16LE(type, 0);
    record.writeUInt16LE(id, 2);
    record.writeUInt32LE(READABLE | WRITABLE, 4);
    const variable = type === TYPE.text || type === TYPE.text8 || type === TYPE.binary;
    if (variable) {
      tree[`__substg1.0_${hex(id, 4)}${hex(type, 4)}`] = bytes;
      record.writeUInt32LE(
        bytes.length + (type === TYPE.text ? 2 : type === TYPE.text8 ? 1 : 0),
        8,
      );
    } else bytes.copy(record, 8);
    return record;
  });
  tree["__properties_version1.0"] = Buffer.concat([head, ...records]);
  return tree;
}

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, "0");
}
