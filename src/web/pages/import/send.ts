import type { ImportView } from "../../../model/api.ts";
import type { TableField, TablePreview } from "../../../model/table.ts";
import { errorOf, inWorkspace, query, sendAsIs, unreachable } from "../../api/client.ts";

/** Field to column; "" for a field that no column fills. */
export type Mapping = Partial<Record<TableField, string>>;

export interface Upload {
  ws: string;
  file: File;
  kind: string;
  staff: string;
  mapping?: Mapping | undefined;
}

const TABLES = new Set(["csv", "xlsx", "parquet"]);
const TEXT_TABLE = /\.(?:csv|tsv)$/i;
/** More than the first rows that are looked at. */
const BEGINNING = 1024 * 1024;

/** Whether the columns of a file can be looked at before it is imported. */
export function isTable({ file: { name }, kind }: Pick<Upload, "file" | "kind">): boolean {
  return kind === "" ? /\.(?:csv|tsv|xlsx|parquet)(?:\.gz)?$/i.test(name) : TABLES.has(kind);
}

/** What a table would be read as. Of a text the beginning is sent; other tables are only whole. */
export function previewTable({ ws, file, kind, staff, mapping }: Upload): Promise<TablePreview> {
  const part = TEXT_TABLE.test(file.name) ? file.slice(0, BEGINNING) : file;
  const told = query({ name: file.name, kind, staff, mapping: mapping && JSON.stringify(mapping) });
  return sendAsIs(inWorkspace(ws, "imports", "preview") + told, part);
}

/** Sends the file as it is. Not by fetch, because only this way the browser says how much went out. */
export function sendFile(
  { ws, file, kind, staff, mapping }: Upload,
  sent: (bytes: number) => void,
): Promise<ImportView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const told = { name: file.name, kind, staff, mapping: mapping && JSON.stringify(mapping) };
    request.open("POST", inWorkspace(ws, "imports") + query(told));
    request.setRequestHeader("content-type", "application/octet-stream");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded }) => sent(loaded));
    request.addEventListener("error", () => reject(unreachable()));
    request.addEventListener("load", () => {
      const { status, response } = request;
      if (status < 300) resolve(response as ImportView);
      else void errorOf({ status, json: async () => response as unknown }).then(reject);
    });
    request.send(file);
  });
}
