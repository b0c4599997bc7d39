/** Until when one process alone renews the token of a connection. */
export const RENEWALS: readonly string[] = [
  "alter table connection add column renewing_until timestamptz",
];
