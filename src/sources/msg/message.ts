import type { OutlookMessage } from "../outlook/message.ts";
import { type Properties, type Property, TYPE } from "../outlook/properties.ts";
import type { Storage } from "./compound_file.ts";

/** Before the properties of the message itself, and of a recipient or attachment (MS-OXMSG 2.4). */
const [OF_MESSAGE, OF_PART] = [32, 8];
const RECORD = 16;
/** Kept in a stream of their own, with the type in its name. */
const IN_STREAMS = [TYPE.text, TYPE.text8, TYPE.binary];

/** The message in a .msg file. */
export function messageOf(root: Storage): OutlookMessage {
  const parts = (name: string) =>
    [...root.storages]
      .filter(([own]) => own.startsWith(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, storage]) => propertiesOf(storage, OF_PART));
  return {
    properties: propertiesOf(root, OF_MESSAGE),
    recipients: parts("__RECIP_VERSION1.0_#"),
    attachments: parts("__ATTACH_VERSION1.0_#"),
  };
}

function propertiesOf(storage: Storage, header: number): Properties {
  const list = storage.stream("__properties_version1.0") ?? Buffer.alloc(0);
  const fixed = new Map<number, Property>();
  for (let at = header; at + RECORD <= list.length; at += RECORD) {
    const type = list.readUInt16LE(at);
    const bytes = list.subarray(at + 8, at + RECORD);
    fixed.set(list.readUInt16LE(at + 2), { type, bytes });
  }
  return (id) => {
    const known = fixed.get(id);
    if (known !== undefined && !IN_STREAMS.some((type) => type === known.type)) return known;
    for (const type of IN_STREAMS) {
      const bytes = storage.stream(`__substg1.0_${hex(id)}${hex(type)}`);
      if (bytes !== null) return { type, bytes };
    }
    return undefined;
  };
}

function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, "0");
}
