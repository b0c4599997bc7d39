import { Command } from "commander";
import { AmendsError } from "../../model/errors.ts";
import { SidebarSettings } from "../../model/sidebar.ts";
import type { WorkspacePlace } from "../workspace.ts";
import type { WithLive } from "./connect_writes.ts";

interface SidebarOptions extends WorkspacePlace {
  origin?: readonly string[];
  none?: boolean;
  renew?: boolean;
}

/** `amends connect sidebar`: the page that help desks show beside a conversation. */
export function sidebarCommand(withLive: WithLive): Command {
  return new Command("sidebar")
    .description("show the address of the sidebar page, and say which sites may show it")
    .option(
      "--origin <sites...>",
      "the sites, as https://acme.zendesk.com; in place of those before",
    )
    .option("--none", "no site any more")
    .option("--renew", "make another address; the one before opens nothing any more")
    .action((options: SidebarOptions) =>
      withLive(options, async ({ sidebar }) => {
        const { workspace, origin, none, renew } = options;
        if (origin !== undefined || none === true)
          await sidebar.save(workspace, settingsOf(none === true ? [] : (origin ?? [])));
        if (renew === true) await sidebar.renew(workspace);
        const { origins, path } = await sidebar.view(workspace);
        return `Page: ${path}\nShown by: ${origins.join(", ") || "nobody"}\n`;
      }),
    );
}

function settingsOf(origins: readonly string[]): SidebarSettings {
  const parsed = SidebarSettings.safeParse({ origins });
  if (parsed.success) return parsed.data;
  throw new AmendsError("usage", "A site is scheme, host and port: https://desk.example.com.");
}
