import { EVERY_WORKSPACE } from "../../model/people.ts";
import type { Membership, People } from "../../store/people/types.ts";

/** Members in memory; that somebody must stay who owns a workspace is the real store's to say. */
export function fakePeople(): People {
  let kept: Membership[] = [];
  const isAt = (workspace: string, user: string) => (one: Membership) =>
    one.workspace === workspace && one.user === user;
  return {
    of: async (user) => kept.filter((one) => one.user === user),
    list: async (workspace) =>
      kept.filter((one) => one.workspace === workspace || one.workspace === EVERY_WORKSPACE),
    async firstOwner(user, at) {
      if (kept.some(({ workspace }) => workspace === EVERY_WORKSPACE)) return false;
      const lists = { identities: [], teams: [], leads: [] };
      kept.push({
        workspace: EVERY_WORKSPACE,
        user,
        role: "owner",
        ...lists,
        added_at: at,
        added_by: "",
      });
      return true;
    },
    async add(workspace, member) {
      kept = [
        ...kept.filter((one) => !isAt(workspace, member.user)(one)),
        { workspace, ...member },
      ];
    },
    async change(workspace, user, change) {
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const place = kept.find(isAt(workspace, user));
      if (place !== undefined) Object.assign(place, Object.fromEntries(given));
    },
    async remove(workspace, user) {
      kept = kept.filter((one) => !isAt(workspace, user)(one));
    },
    invite: async () => {},
    invitations: async () => [],
    uninvite: async () => false,
    invited: async () => null,
    isInvited: async () => false,
    accept: async () => false,
    acceptAll: async () => 0,
  };
}
