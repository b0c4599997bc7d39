/**
 * How far a connection has read history. `to_come` counts in `to_come_unit`: messages, conversations, or seconds
 * of the time that history covers; `most_to_come` is what it was after the first page, `begun_to_come` and
 * `begun_at` what it was after the first page since it was last started: from them come share and time left.
 */
export const PROGRESS: readonly string[] = [
  `alter table connection add column to_come_unit text not null default 'messages', add column reached_at timestamptz,
    add column most_to_come int, add column begun_to_come int, add column begun_at timestamptz`,
];
