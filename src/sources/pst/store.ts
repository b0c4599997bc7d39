import { AmendsError } from "../../model/errors.ts";
import { DamagedMail } from "../outlook/damaged.ts";
import type { OutlookMessage } from "../outlook/message.ts";
import { ID, textOf, type Properties } from "../outlook/properties.ts";
import { type NodeData, openBlocks } from "./blocks.ts";
import type { StoreFile } from "./file.ts";
import { numberAt, openIndexTree } from "./index_tree.ts";
import { nodeProperties, tableRows } from "./node_properties.ts";

const HEADER = 564;
const [NODE_PAGE, NODE_ENTRY] = [0x81, 32];
/** The last five bits of a node's id say what it is. */
const [FOLDER, MESSAGE, ATTACHMENT] = [0x02, 0x04, 0x05];
const MESSAGE_STORE = 0x21;
const RECIPIENTS = 0x692;
const UTF8 = 65001;
/** Folders within folders. */
const DEEPEST = 100;

/** A message of a store, not read yet. */
export interface StoredMessage {
  folder: string;
  /** In the folder of sent mail. */
  sent: boolean;
  /** Its number within the store. */
  number: number;
  /** @throws DamagedMail */
  read: () => OutlookMessage;
}

/** Opens a store of Outlook (MS-PST). @throws AmendsError when it is none that can be read */
export function openStore(file: StoreFile) {
  const header = headerOf(file);
  const blocks = openBlocks(file, numberAt(header, 240), header[513] === 1);
  const nodes = openIndexTree(file, numberAt(header, 224), NODE_PAGE, NODE_ENTRY);
  const nodeOf = (entry: Buffer): NodeData => ({
    data: numberAt(entry, 8),
    sub: numberAt(entry, 16),
  });

  const folders = (told: (reason: string) => void): Map<number, string> => {
    const found = new Map<number, { name: string; parent: number }>();
    for (const entry of nodes.all(told)) {
      const id = entry.readUInt32LE(0);
      if ((id & 0x1f) !== FOLDER) continue;
      found.set(id, { name: nameOf(nodeOf(entry), told), parent: entry.readUInt32LE(24) });
    }
    const pathOf = (id: number): string => {
      const names: string[] = [];
      let at = id;
      for (let depth = 0; depth < DEEPEST; depth += 1) {
        const folder = found.get(at);
        if (folder === undefined || folder.parent === at) break;
        if (folder.name !== "") names.unshift(folder.name);
        at = folder.parent;
      }
      return names.join("/");
    };
    return new Map([...found.keys()].map((id) => [id, pathOf(id)]));
  };

  const nameOf = (node: NodeData, told: (reason: string) => void): string => {
    try {
      return textOf(nodeProperties(blocks, node), ID.displayName, UTF8).replaceAll("/", "-");
    } catch (error) {
      if (!(error instanceof DamagedMail)) throw error;
      told(`the name of a folder cannot be read: ${error.message}`);
      return "";
    }
  };

  /** The folder that the store says sent mail goes to. */
  const sentFolder = (): number | undefined => {
    try {
      const entry = nodes.find(MESSAGE_STORE);
      const id =
        entry === undefined
          ? undefined
          : nodeProperties(blocks, nodeOf(entry))(ID.sentMailEntry)?.bytes;
      return id === undefined || id.length < 24 ? undefined : id.readUInt32LE(20);
    } catch (error) {
      if (!(error instanceof DamagedMail)) throw error;
      return undefined;
    }
  };

  const readMessage = (node: NodeData): OutlookMessage => {
    const within = blocks.nodesIn(node.sub);
    const recipients = within.get(RECIPIENTS);
    const attachments: Properties[] = [];
    for (const [id, one] of within)
      if ((id & 0x1f) === ATTACHMENT) attachments.push(nodeProperties(blocks, one));
    return {
      properties: nodeProperties(blocks, node),
      recipients:
        recipients === undefined || recipients.data === 0 ? [] : tableRows(blocks, recipients),
      attachments,
    };
  };

  return {
    /** Every message of every folder; a damaged page of the index is told once. */
    *messages(told: (reason: string) => void): Generator<StoredMessage> {
      const paths = folders(told);
      const sent = sentFolder();
      // What is damaged was told when the folders were read.
      for (const entry of nodes.all(() => {})) {
        const number = entry.readUInt32LE(0);
        const parent = entry.readUInt32LE(24);
        if ((number & 0x1f) !== MESSAGE) continue;
        const node = nodeOf(entry);
        const folder = paths.get(parent) ?? "";
        yield { folder, sent: parent === sent, number, read: () => readMessage(node) };
      }
    },
  };
}

/** The first bytes, if they are those of a store in the form that Outlook writes since 2003. */
function headerOf(file: StoreFile): Buffer {
  const fail = (message: string, hint: string) =>
    new AmendsError("invalid_input", message, { place: { file: file.name }, hint });
  if (file.size < HEADER)
    throw fail("this is no Outlook data file, or it is cut off", "Copy it again and repeat.");
  const header = file.read(0, HEADER);
  const version = header.readUInt16LE(10);
  if (header.toString("latin1", 0, 4) !== "!BDN")
    throw fail("this is no Outlook data file", "Name its kind with --from.");
  if (version !== 23)
    throw fail(
      "this Outlook data file is in a form that is not read",
      "Export the mailbox from Outlook 2003 or later as a data file (.pst): forms of before, and the copies that Outlook keeps for itself (.ost), are not read.",
    );
  if ((header[513] ?? 0) > 1)
    throw fail(
      "this Outlook data file is encrypted",
      "Export it again with the encryption that Outlook proposes.",
    );
  return header;
}
