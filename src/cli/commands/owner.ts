import { text as readText } from "node:stream/consumers";
import { Command } from "commander";
import { AccountRequest } from "../../model/access.ts";
import { AmendsError } from "../../model/errors.ts";
import { type Terminal, write } from "../terminal.ts";
import { dataDirOption, dataPlace, type OpenData, withData } from "../workspace.ts";

/** `amends owner`: gives the owner a password where no browser reaches the one-time link. */
export function ownerCommand(open: OpenData) {
  return (terminal: Terminal): Command =>
    new Command("owner")
      .description("set the owner's address and first password, read from standard input")
      .argument("<email>", "what the owner signs in with")
      .option("--name <name>", "shown beside what was done", "Owner")
      .addOption(dataDirOption())
      .addHelpText(
        "after",
        "\nFor a container or a machine without a browser, before the first start: a server listens" +
          "\non its own machine only until the owner has a password.",
      )
      .action(async (email: string, { name, dataDir }: { name: string; dataDir: string }) => {
        const password = (await readText(terminal.stdin)).replace(/\r?\n$/, "");
        const account = AccountRequest.safeParse({ name, email, password });
        if (!account.success) {
          const field = String(account.error.issues[0]?.path[0] ?? "");
          throw new AmendsError(
            "invalid_input",
            account.error.issues[0]?.message ?? "not an account",
            {
              place: { field },
              hint: "The password is read from standard input; it has 10 characters or more.",
            },
          );
        }
        await withData(open, dataPlace({ dataDir }, terminal), async ({ database }) => {
          const { makeOwner } = await import("../../server/auth/open_auth.ts");
          await makeOwner(database, account.data);
        });
        await write(terminal, `${account.data.email.toLowerCase()} can sign in.\n`);
      });
}
