/** Kinds of source that can be read, and the names people know them by (names of products and formats, in no language). */
export const SOURCE_KINDS = {
  ndjson: "NDJSON (amends.conversation/v1)",
  mbox: "mbox",
  eml: "EML",
  maildir: "Maildir",
  csv: "CSV",
  msg: "Outlook message (.msg)",
  pst: "Outlook data file (.pst)",
  xlsx: "Excel (.xlsx)",
  parquet: "Parquet",
  zendesk: "Zendesk",
  intercom: "Intercom",
  freshdesk: "Freshdesk",
  zammad: "Zammad",
  chatwoot: "Chatwoot",
  helpscout: "Help Scout",
  front: "Front",
  gorgias: "Gorgias",
  slack: "Slack",
  teams: "Microsoft Teams",
  whatsapp: "WhatsApp",
  aws_transcribe: "Amazon Transcribe",
  deepgram: "Deepgram",
  whisper: "Whisper",
  webvtt: "WebVTT, SRT",
} as const;

export type SourceKind = keyof typeof SOURCE_KINDS;
