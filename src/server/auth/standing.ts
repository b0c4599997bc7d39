import {
  EVERY_WORKSPACE,
  type HousePermission,
  MAY,
  type MemberRole,
  type WorkspacePermission,
} from "../../model/people.ts";
import type { Identities, Sight } from "../../store/sight/types.ts";
import type { Store } from "../../store/types.ts";
import type { Membership } from "../../store/people/types.ts";
import type { Principal, Services } from "../services.ts";

/** What somebody may do and see in one workspace. */
export interface Standing {
  role: MemberRole;
  may: ReadonlySet<WorkspacePermission>;
  sight: Sight;
}

type Needed = Pick<Services, "store" | "auth" | "now">;

/**
 * Places of a person, or of the person whose key a program has. The first person there ever was owns all
 * workspaces until somebody does: so it is on an installation from before there were roles.
 */
async function placesOf({ store, auth, now }: Needed, user: string): Promise<Membership[]> {
  const places = await store.people.of(user);
  if (places.length > 0 || (await auth.owner()).id !== user) return places;
  return (await store.people.firstOwner(user, now())) ? store.people.of(user) : places;
}

/** Standing in every workspace in which the principal has a place, by workspace. */
export async function standings(
  services: Needed,
  principal: Principal,
): Promise<(workspace: string) => Promise<Standing | null>> {
  const places = await placesOf(services, principal.user);
  const of = (workspace: string) => places.find((place) => place.workspace === workspace);
  return async (workspace) => {
    const place = of(EVERY_WORKSPACE) ?? of(workspace);
    return place === undefined ? null : standingAt(services, workspace, principal, place);
  };
}

async function standingAt(
  { store }: Needed,
  workspace: string,
  principal: Principal,
  place: Membership,
): Promise<Standing> {
  const role = principal.role ?? place.role;
  // A key never does more than who made it may do now.
  const may = new Set(MAY[place.role].filter((one) => MAY[role].includes(one)));
  const own = may.has("read") ? null : await ownOf(store, workspace, place);
  return { role, may, sight: store.sight(own) };
}

/** Under what they write, with all that was said to be the same. */
const ownOf = (
  { identities: known }: Pick<Store, "identities">,
  workspace: string,
  { identities }: Membership,
): Promise<Identities> => known.withSame(workspace, identities);

/** Whether the principal may do what concerns no workspace, or all of them. */
export async function mayInHouse(
  services: Needed,
  principal: Principal | null,
  permission: HousePermission,
): Promise<boolean> {
  if (permission === "anybody") return true;
  if (principal === null) return false;
  if (principal.kind === "local" || permission === "signed_in") return true;
  if (permission === "person") return principal.kind === "person";
  if (permission === "maintain" && principal.kind !== "person") return false;
  const places = await placesOf(services, principal.user);
  const owns = places.some(({ workspace }) => workspace === EVERY_WORKSPACE);
  return owns && MAY[principal.role ?? "owner"].includes("read");
}
