import type { IdentityLink, IdentityRequest } from "../../model/identities.ts";

/** Who is who else, as said by hand. */
export interface IdentityStore {
  list(workspace: string): Promise<IdentityLink[]>;
  /**
   * Says that two are one; conversations follow by `catchUp`.
   * @throws AmendsError `conflict` when the alias is linked already or it would be a circle; `not_found` when nobody is known by the alias
   */
  link(workspace: string, request: IdentityRequest, by: string, at: string): Promise<void>;
  /** Takes a link back. @throws AmendsError `not_found` */
  unlink(workspace: string, id: string): Promise<void>;
  /** Lets some conversations follow what has changed; returns how many, 0 when all have. */
  catchUp(workspace: string, most: number): Promise<number>;
  /** Addresses and ids with all that are the same agent. */
  withSame(workspace: string, identities: readonly string[]): Promise<string[]>;
}
