import { createHash, timingSafeEqual } from "node:crypto";
import type { SidebarSettings, SidebarView } from "../../model/sidebar.ts";
import type { Store } from "../../store/types.ts";
import type { Vault } from "../delivery/vault.ts";

/** The sidebar of each workspace: who may show it, and its link, which only the holder of the key can make. */
export interface SidebarDesk {
  view(workspace: string): Promise<Omit<SidebarView, "link">>;
  save(workspace: string, settings: SidebarSettings): Promise<void>;
  /** Makes another link; the one before opens nothing any more. */
  renew(workspace: string): Promise<void>;
  /** The sites that may show the page; null when this is not the workspace's link. */
  open(workspace: string, token: string): Promise<readonly string[] | null>;
}

export function sidebarDesk({ sidebars }: Pick<Store, "sidebars">, vault: Vault): SidebarDesk {
  const tokenOf = (workspace: string, version: number) =>
    vault.sign(JSON.stringify(["sidebar", workspace, version]));
  return {
    async view(workspace) {
      const { origins, version } = await sidebars.read(workspace);
      const path = `/sidebar/${encodeURIComponent(workspace)}/${tokenOf(workspace, version)}`;
      return { origins, path };
    },
    async save(workspace, { origins }) {
      const { version } = await sidebars.read(workspace);
      await sidebars.save(workspace, { origins, version });
    },
    async renew(workspace) {
      const { origins, version } = await sidebars.read(workspace);
      await sidebars.save(workspace, { origins, version: version + 1 });
    },
    async open(workspace, token) {
      const { origins, version } = await sidebars.read(workspace);
      return same(token, tokenOf(workspace, version)) ? origins : null;
    },
  };
}

function same(one: string, other: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
