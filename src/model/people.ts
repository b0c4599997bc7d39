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

const Address = z.email().max(320).toLowerCase();
const Names = z.array(z.string().trim().min(1).max(200)).max(50);
/** How long an invitation opens. */
export const INVITATION_DAYS = 7;

/** A place in a workspace, as it is given. */
export const PlaceRequest = z.object({
  role: z.enum(MEMBER_ROLES),
  identities: Names.describe(
    "Addresses and ids under which they write as an agent; the address of an invitation is one by itself",
  ),
  teams: Names,
  leads: Names.describe("Those of their teams that they lead"),
});

export const MemberChange = PlaceRequest.partial();
export type MemberChange = z.infer<typeof MemberChange>;

export const InviteRequest = PlaceRequest.extend({
  email: Address,
  identities: PlaceRequest.shape.identities.default([]),
  teams: Names.default([]),
  leads: Names.default([]),
});
export type InviteRequest = z.infer<typeof InviteRequest>;

export const MemberView = Member.extend({
  name: z.string(),
  email: z.string().nullable().describe("What they sign in with"),
  everywhere: z
    .boolean()
    .describe("Owns all workspaces; changed on the machine of the server only"),
});
export type MemberView = z.infer<typeof MemberView>;

export const InvitationView = z.object({
  id: z.string(),
  email: z.string(),
  role: z.enum(MEMBER_ROLES),
  invited_by: z.string(),
  invited_at: Instant,
  expires_at: Instant,
});
export type InvitationView = z.infer<typeof InvitationView>;

export const PeopleView = z.object({
  members: z.array(MemberView),
  invitations: z.array(InvitationView).describe("Not accepted yet; those that ended are left out"),
});
export type PeopleView = z.infer<typeof PeopleView>;

/** An invitation with the link that accepts it, which is told this once. */
export const NewInvitation = InvitationView.extend({
  path: z.string().describe("To be added to the address of the server where `link` is null"),
  link: z.string().nullable(),
  mailed: z.boolean().describe("A mail with the link is on its way"),
});
export type NewInvitation = z.infer<typeof NewInvitation>;

const token = z.string().min(1).max(200).describe("From the link");
export const OpenInvitationRequest = z.object({ token });

/** What the invited person is told before they accept. */
export const OpenInvitation = z.object({
  workspace: z.string().describe("Its name"),
  email: z.string(),
  role: z.enum(MEMBER_ROLES),
  known: z
    .boolean()
    .describe("Somebody signs in with this address already: the password is theirs"),
});
export type OpenInvitation = z.infer<typeof OpenInvitation>;

export const AcceptRequest = z.object({
  token,
  name: z.string().trim().min(1).max(100),
  password: z.string().min(10).max(128),
});
export type AcceptRequest = z.infer<typeof AcceptRequest>;
