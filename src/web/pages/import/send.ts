import type { ImportView } from "../../../model/api.ts";
import { errorOf, inWorkspace, query, unreachable } from "../../api/client.ts";

export interface Upload {
  ws: string;
  file: File;
  kind: string;
  staff: string;
}

/** Sends the file as it is. Not by fetch, because only this way the browser says how much went out. */
export function sendFile(
  { ws, file, kind, staff }: Upload,
  sent: (bytes: number) => void,
): Promise<ImportView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", inWorkspace(ws, "imports") + query({ name: file.name, kind, staff }));
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
