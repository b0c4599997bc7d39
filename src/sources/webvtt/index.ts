import type { ConversationInput } from "../../model/conversation.ts";
import { callConversation, type Turn } from "../calls/conversation.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { wholeText } from "../whole.ts";

const TIMES =
  /^((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})[ \t]+-->[ \t]+((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})/;
const VTT = /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/;
const SRT = /^\uFEFF?\s{0,8}1\r?\n(?:\d{1,3}:)?\d{1,2}:\d{2},\d{1,3} --> /;
/** WebVTT names the speaker in a tag, SRT and others before a colon. */
const VOICE = /<v(?:\.[^\s>]{1,40}){0,4}[ \t]+([^>\n]{1,120})>/;
const PREFIX = /^(?:-\s?)?\[?([\p{L}][\p{L}\p{N} .'-]{0,40}?)\]?:[ \t]+(?=\S)/u;
const TAG = /<[^<>\n]{0,200}>/g;

/** Subtitles of a recording with speakers: WebVTT and SRT. */
export const webvtt: Source = {
  kind: "webvtt",
  description: "call transcript as subtitles with speakers, WebVTT or SRT",
  recognises: (name, head) => {
    if (/\.(?:vtt|srt)(?:\.gz)?$/i.test(name)) return true;
    const start = new TextDecoder().decode(head.subarray(0, 200));
    return VTT.test(start) || SRT.test(start);
  },
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  const text = await wholeText(input, options);
  if (text === null) return;
  const turns = turnsOf(text, input.name, options);
  const conversation = callConversation({ kind: "webvtt", turns }, options);
  if (conversation === null)
    options.bad({ place: { file: input.name }, reason: "no spoken words in this file" });
  else yield conversation;
}

/** The cues of the file; a cue without a speaker goes on with the one before. */
function turnsOf(text: string, file: string, { bad }: SourceOptions): Turn[] {
  const turns: Turn[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  let speaker: string | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (!line.includes("-->")) continue;
    const times = TIMES.exec(line);
    const words: string[] = [];
    let next = at + 1;
    for (; next < lines.length && lines[next]?.trim() !== ""; next += 1)
      words.push(lines[next] ?? "");
    if (times === null) {
      bad({ place: { file, line: at + 1 }, reason: "not the times of a cue" });
      at = next;
      continue;
    }
    for (const part of words) {
      const named = VOICE.exec(part)?.[1] ?? PREFIX.exec(part)?.[1];
      if (named !== undefined) speaker = named.trim();
      const spoken = part.replace(TAG, "").replace(PREFIX, "").trim();
      turns.push({ speaker, text: spoken, start: seconds(times[1]), end: seconds(times[2]) });
    }
    at = next;
  }
  return turns;
}

function seconds(time: string | undefined): number {
  const parts = (time ?? "0").replace(",", ".").split(":").map(Number);
  return parts.reduce((sum, part) => sum * 60 + part, 0);
}
