import { Command, Option } from "commander";
import { AmendsError } from "../../model/errors.ts";
import {
  EVERY_WORKSPACE,
  InviteRequest,
  MEMBER_ROLES,
  type MemberRole,
} from "../../model/people.ts";
import { type Terminal, write } from "../terminal.ts";
import {
  inWorkspace,
  type OpenData,
  type OpenedData,
  type WorkspacePlace,
  workspaceCommand,
} from "../workspace.ts";

interface PlaceOptions extends WorkspacePlace {
  role: MemberRole;
  identity: string[];
  team: string[];
}

const roleOption = () => new Option("--role <role>", "what they may do").choices(MEMBER_ROLES);
const many = (value: string, before: string[]) => [...before, value];

/** `amends people`: who has a place in a workspace, and with which role. */
export function peopleCommand(open: OpenData) {
  return (terminal: Terminal): Command => {
    const people = new Command("people").description(
      "who has a place in the workspace: list, invite, change a role, remove",
    );
    const sub = (name: string, description: string) => workspaceCommand(people, name, description);
    sub("list", "members with their roles, and invitations that wait").action(
      (options: WorkspacePlace) =>
        inWorkspace(open, options, terminal, async (data) =>
          write(terminal, await listed(data, options.workspace)),
        ),
    );
    sub("invite", "invite an address; prints the link, and sends it where mail is set up")
      .argument("<email>")
      .addOption(roleOption().makeOptionMandatory())
      .option("--identity <address>", "address or id under which they write; repeatable", many, [])
      .option("--team <name>", "team they are in; repeatable", many, [])
      .action(async (email: string, options: PlaceOptions) => {
        const { role, identity: identities, team: teams } = options;
        const request = InviteRequest.safeParse({ email, role, identities, teams });
        if (!request.success) throw new AmendsError("invalid_input", `not an address: ${email}`);
        await inWorkspace(open, options, terminal, async (data) => {
          const delivery = await data.delivery(options.dataDir);
          const made = await delivery.invite(options.workspace, request.data, "command line");
          const where = made.link ?? `the address of the server, then ${made.path}`;
          const sent = made.mailed ? "A mail is on its way. " : "";
          await write(
            terminal,
            `${sent}The link works once, until ${made.expires_at}:\n${where}\n`,
          );
        });
      });
    sub("role", "give a member another role")
      .argument("<email>", "what they sign in with")
      .argument("<role>", MEMBER_ROLES.join(", "))
      .action(async (email: string, role: string, options: WorkspacePlace) => {
        const wanted = MEMBER_ROLES.find((one) => one === role);
        if (wanted === undefined)
          throw new AmendsError("usage", `"${role}" is no role`, { hint: MEMBER_ROLES.join(", ") });
        await inWorkspace(open, options, terminal, async (data) => {
          const user = await userBy(data, email);
          await data.store.people.change(options.workspace, user, { role: wanted });
          await write(terminal, `${email} is ${wanted} in ${options.workspace} now.\n`);
        });
      });
    sub("remove", "take a member's place away")
      .argument("<email>", "what they sign in with")
      .action(async (email: string, options: WorkspacePlace) =>
        inWorkspace(open, options, terminal, async (data) => {
          await data.store.people.remove(options.workspace, await userBy(data, email));
          await write(terminal, `${email} has no place in ${options.workspace} any more.\n`);
        }),
      );
    return people;
  };
}

const directory = async ({ database }: OpenedData) =>
  (await import("../../server/auth/open_auth.ts")).openDirectory(database);

async function userBy(data: OpenedData, email: string): Promise<string> {
  const person = await (await directory(data)).personBy(email);
  if (person === null) throw new AmendsError("not_found", `nobody signs in with ${email}`);
  return person.id;
}

async function listed(data: OpenedData, workspace: string): Promise<string> {
  const places = await data.store.people.list(workspace);
  const known = await (await directory(data)).people(places.map(({ user }) => user));
  const waiting = await data.store.people.invitations(workspace, new Date().toISOString());
  const lines = places.map(({ user, role, teams, workspace: at }) => {
    const { name = "", email = null } = known.get(user) ?? {};
    const everywhere = at === EVERY_WORKSPACE ? " of all workspaces" : "";
    return `${email ?? "(no address yet)"}\t${name}\t${role}${everywhere}\t${teams.join(", ")}\n`;
  });
  const invited = waiting.map(
    ({ email, role, expires_at }) => `${email}\tinvited as ${role} until ${expires_at}\n`,
  );
  return [...lines, ...invited].join("") || "Nobody has a place here yet.\n";
}
