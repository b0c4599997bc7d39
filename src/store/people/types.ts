import type { InvitationView, Member, MemberChange } from "../../model/people.ts";

/** A person's place, with the workspace it is in; `*` stands for all. */
export interface Membership extends Member {
  workspace: string;
}

/** An invitation as it is made: of the secret in its link only the hash is kept. */
export interface NewInvitation
  extends InvitationView,
    Pick<Member, "identities" | "teams" | "leads"> {
  tokenHash: string;
}

/** An invitation that can be accepted. */
export interface Invited extends InvitationView {
  workspace: string;
}

/** Members of workspaces. Names and addresses for signing in are kept by sign-in. */
export interface People {
  /** All places of a person. */
  of(user: string): Promise<Membership[]>;
  /** Members of a workspace, and who owns all workspaces. */
  list(workspace: string): Promise<Membership[]>;
  /** Makes a person owner of all workspaces unless somebody is; true when they are now. */
  firstOwner(user: string, at: string): Promise<boolean>;
  /** Adds a member, or gives one another place. */
  add(workspace: string, member: Member): Promise<void>;
  /**
   * @throws AmendsError `not_found`; `conflict` when nobody would be left who owns the workspace
   */
  change(workspace: string, user: string, change: MemberChange): Promise<void>;
  /**
   * @throws AmendsError `not_found`; `conflict` when nobody would be left who owns the workspace
   */
  remove(workspace: string, user: string): Promise<void>;

  /** Invites an address; an invitation that it had in this workspace opens nothing any more. */
  invite(workspace: string, invitation: NewInvitation): Promise<void>;
  /** Those that can still be accepted. */
  invitations(workspace: string, now: string): Promise<InvitationView[]>;
  /** False when there is none. */
  uninvite(workspace: string, id: string): Promise<boolean>;
  /** Null for a secret that nobody gave, that was used or taken back, or whose time is over. */
  invited(tokenHash: string, now: string): Promise<Invited | null>;
  /** Uses an invitation up and gives the person their place; false when it is none any more. */
  accept(tokenHash: string, user: string, now: string): Promise<boolean>;
  /** Whether an invitation of the address can be accepted. */
  isInvited(email: string, now: string): Promise<boolean>;
  /** Accepts all invitations of an address that was shown to be the person's; returns how many. */
  acceptAll(email: string, user: string, now: string): Promise<number>;
}
