/** When the process that runs an import was last heard of: a killed one cannot say that it has ended. */
export const IMPORT_BEAT: readonly string[] = [
  "alter table import_run add column beat_at timestamptz not null default now()",
];
