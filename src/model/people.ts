import { z } from "zod";
import { Instant } from "./conversation.ts";

/** Who may do what: roles of people and keys in a workspace, and the permissions that routes ask for. */

export const MEMBER_ROLES = ["owner", "lead", "reviewer", "agent", "read_only"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** What a program may be with its key: where messages go and who comes in is a person's to say. */
export const KEY_ROLES = ["lead", "reviewer", "agent", "read_only"] as const;
export type KeyRole = (typeof KEY_ROLES)[number];

/** What a route inside a workspace may ask for. */
export const WORKSPACE_PERMISSIONS = [
  /** See conversations and promises; an agent those of their own. */
  "own",
  /** Say what became of a promise one sees. */
  "mark",
  /** See everything in the workspace. */
  "read",
  /** Say whether a finding is right; audits and the journal. */
  "judge",
  /** Change settings and data. */
  "change",
  /** People, secrets, to whom messages go; remove the workspace. */
  "govern",
] as const;
export type WorkspacePermission = (typeof WORKSPACE_PERMISSIONS)[number];

/** What any other route may ask for. */
export type HousePermission =
  /** Nothing: no sign-in. */
  | "anybody"
  /** A person or a program, of whatever workspace. */
  | "signed_in"
  /** A person, about their own account and keys. */
  | "person"
  /** An owner of all workspaces, or a program of theirs. */
  | "watch"
  /** An owner of all workspaces. */
  | "maintain";
export type Permission = WorkspacePermission | HousePermission;

/** The one table of what each role may do inside its workspace. */
export const MAY: Readonly<Record<MemberRole, readonly WorkspacePermission[]>> = {
  owner: ["own", "mark", "read", "judge", "change", "govern"],
  lead: ["own", "mark", "read", "judge", "change"],
  reviewer: ["own", "mark", "read", "judge"],
  agent: ["own", "mark"],
  read_only: ["own", "read"],
};

export const isWorkspacePermission = (one: Permission): one is WorkspacePermission =>
  (WORKSPACE_PERMISSIONS as readonly string[]).includes(one);

/** Whoever owns all workspaces, those that come later too, is a member of this. */
export const EVERY_WORKSPACE = "*";

/** A person's place in a workspace. */
export const Member = z.object({
  user: z.string(),
  role: z.enum(MEMBER_ROLES),
  identities: z
    .array(z.string())
    .describe("Addresses and ids under which they write as an agent, in lower case"),
  teams: z.array(z.string()),
  leads: z.array(z.string()).describe("Those of their teams that they lead"),
  added_at: Instant,
  added_by: z.string(),
});
export type Member = z.infer<typeof Member>;
