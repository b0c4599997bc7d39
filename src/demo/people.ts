import type { Member, MemberRole } from "../model/people.ts";

/** Invented people, one of each role; nobody can sign in as them. */
const PEOPLE: readonly [address: string, role: MemberRole, teams: string[], leads: string[]][] = [
  ["alma.reyes@kusina.example", "owner", [], []],
  ["tomas.ibarra@kusina.example", "lead", ["Support", "Billing"], ["Support"]],
  ["jun.dizon@kusina.example", "reviewer", [], []],
  ["ana@kusina.example", "agent", ["Support"], []],
  ["accounts@kusina.example", "read_only", [], []],
];

/** The members of the demo workspace. */
export function demoPeople(now: string): Member[] {
  return PEOPLE.map(([address, role, teams, leads]) => ({
    user: `demo-${role}`,
    role,
    identities: [address],
    teams,
    leads,
    added_at: now,
    added_by: "",
  }));
}
