/** Who had a conversation before it was assigned by us, to be given back; empty: nobody. */
export const ASSIGNMENT: readonly string[] = ["alter table desk_write add column former text"];
