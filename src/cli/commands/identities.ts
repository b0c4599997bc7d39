import { Command, Option } from "commander";
import { followIdentities } from "../../jobs/identities.ts";
import { AmendsError } from "../../model/errors.ts";
import { IDENTITY_KINDS, IdentityRequest } from "../../model/identities.ts";
import { type Terminal, write } from "../terminal.ts";
import { inWorkspace, type OpenData, type WorkspacePlace, workspaceCommand } from "../workspace.ts";

/** `amends identities`: which customers and agents are one. */
export function identitiesCommand(open: OpenData) {
  return (terminal: Terminal): Command => {
    const identities = new Command("identities").description(
      "which customers and agents are one person: list, link, unlink",
    );
    const sub = (name: string, description: string) =>
      workspaceCommand(identities, name, description);
    sub("list", "what was said by hand").action((options: WorkspacePlace) =>
      inWorkspace(open, options, terminal, async ({ store }) => {
        for (const link of await store.identities.list(options.workspace)) {
          const { id, kind, alias, same_as, by, at } = link;
          await write(terminal, `${id}\t${kind}\t${alias}\tis ${same_as}\t${at}\t${by}\n`);
        }
      }),
    );
    sub("link", "say that one address or id is the same person as another")
      .addOption(
        new Option("--kind <kind>", "who they are").choices(IDENTITY_KINDS).makeOptionMandatory(),
      )
      .argument("<alias>", "address or id, as a source gives it")
      .argument("<same-as>", "under which they are to be counted")
      .action((alias: string, same_as: string, options: WorkspacePlace & { kind: string }) => {
        const request = IdentityRequest.safeParse({ kind: options.kind, alias, same_as });
        if (!request.success) throw new AmendsError("usage", "give two addresses or ids");
        return inWorkspace(open, options, terminal, async ({ store }) => {
          const now = terminal.now();
          await store.identities.link(options.workspace, request.data, "command line", now);
          await followIdentities(store, options.workspace);
          await write(terminal, `${alias} counts as ${same_as} now.\n`);
        });
      });
    sub("unlink", "take a link back: all is as it was before")
      .argument("<id>", "of the link, as listed")
      .action((id: string, options: WorkspacePlace) =>
        inWorkspace(open, options, terminal, async ({ store }) => {
          await store.identities.unlink(options.workspace, id);
          await followIdentities(store, options.workspace);
          await write(terminal, "Taken back.\n");
        }),
      );
    return identities;
  };
}
