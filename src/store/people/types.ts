import type { Member, MemberRole } from "../../model/people.ts";

/** A person's place, with the workspace it is in; `*` stands for all. */
export interface Membership extends Member {
  workspace: string;
}

/** What may be said of a member; what is absent stays as it is. */
export interface MemberChange {
  role?: MemberRole | undefined;
  identities?: readonly string[] | undefined;
  teams?: readonly string[] | undefined;
  leads?: readonly string[] | undefined;
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
}
