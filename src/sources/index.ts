import { AmendsError } from "../model/errors.ts";
import { awsTranscribe } from "./aws_transcribe/index.ts";
import { chatwoot } from "./chatwoot/index.ts";
import { csv } from "./csv/index.ts";
import { deepgram } from "./deepgram/index.ts";
import { eml } from "./eml/index.ts";
import { freshdesk } from "./freshdesk/index.ts";
import { front } from "./front/index.ts";
import { gorgias } from "./gorgias/index.ts";
import { helpscout } from "./helpscout/index.ts";
import { intercom } from "./intercom/index.ts";
import { maildir } from "./maildir/index.ts";
import { mbox } from "./mbox/index.ts";
import { msg } from "./msg/index.ts";
import { ndjson } from "./ndjson/index.ts";
import { parquet } from "./parquet/index.ts";
import { pst } from "./pst/index.ts";
import { slack } from "./slack/index.ts";
import type { Source } from "./types.ts";
import { teams } from "./teams/index.ts";
import { webvtt } from "./webvtt/index.ts";
import { whatsapp } from "./whatsapp/index.ts";
import { whisper } from "./whisper/index.ts";
import { xlsx } from "./xlsx/index.ts";
import { zammad } from "./zammad/index.ts";
import { zendesk } from "./zendesk/index.ts";

/** Every kind of input; the first that recognises a file reads it. */
export const SOURCES: readonly Source[] = [
  freshdesk,
  zendesk,
  intercom,
  chatwoot,
  zammad,
  helpscout,
  front,
  gorgias,
  slack,
  teams,
  whatsapp,
  awsTranscribe,
  deepgram,
  whisper,
  webvtt,
  pst,
  msg,
  maildir,
  xlsx,
  parquet,
  ndjson,
  mbox,
  csv,
  eml,
];

/** The source of a told kind, or the one that recognises name and first bytes. */
export function sourceFor(name: string, head: Uint8Array, kind?: string): Source {
  const known = SOURCES.map((source) => source.kind).join(", ");
  if (kind !== undefined && kind !== "" && kind !== "auto") {
    const told = SOURCES.find((source) => source.kind === kind);
    if (told === undefined)
      throw new AmendsError("usage", `unknown kind of source "${kind}"`, {
        hint: `Known: ${known}.`,
      });
    return told;
  }
  const found = SOURCES.find((source) => source.recognises(name, head));
  if (found === undefined) {
    throw new AmendsError("usage", "this file is of no kind that can be read", {
      place: { file: name },
      hint: `Name its kind with --from: ${known}.`,
    });
  }
  return found;
}
