import { z } from "zod";
import {
  EVERY_WORKSPACE,
  InviteRequest,
  MemberChange,
  NewInvitation,
  PeopleView,
} from "../../model/people.ts";
import { AmendsError } from "../../model/errors.ts";
import type { Services } from "../services.ts";
import { body, inConversation, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["People"];
const path = "/api/workspaces/{ws}/people";
const inMember = inWorkspace.extend({ user: z.string().min(1).max(100) });
const people = json(PeopleView, "Everybody as it is now");

const list = route({
  method: "get",
  path,
  permission: "govern",
  tags,
  summary: "Members with their roles, and invitations that wait",
  request: { params: inWorkspace },
  responses: { 200: people },
});
const invite = route({
  method: "post",
  path: `${path}/invitations`,
  permission: "govern",
  tags,
  summary: "Invite an address, by mail where that is set up; the link is told this once",
  description: "An invitation that the address had in this workspace opens nothing any more.",
  request: { params: inWorkspace, body: body(InviteRequest) },
  responses: { 201: json(NewInvitation, "The invitation with its link") },
});
const uninvite = route({
  method: "delete",
  path: `${path}/invitations/{id}`,
  permission: "govern",
  tags,
  summary: "Take an invitation back; its link opens nothing any more",
  request: { params: inConversation },
  responses: { 200: people },
});
const change = route({
  method: "patch",
  path: `${path}/{user}`,
  permission: "govern",
  tags,
  summary: "Change role, identities or teams of a member; what is left out stays",
  request: { params: inMember, body: body(MemberChange) },
  responses: { 200: people },
});
const remove = route({
  method: "delete",
  path: `${path}/{user}`,
  permission: "govern",
  tags,
  summary: "Take a member's place away, and with it what their keys may do here",
  request: { params: inMember },
  responses: { 200: people },
});

export const peopleRoutes = routes()
  .openapi(list, async (c) => c.json(await viewOf(c.var.services, c.req.valid("param").ws), 200))
  .openapi(invite, async (c) => {
    const { delivery } = c.var.services;
    const by = c.var.principal?.name ?? "";
    return c.json(await delivery.invite(c.req.valid("param").ws, c.req.valid("json"), by), 201);
  })
  .openapi(uninvite, async (c) => {
    const { ws, id } = c.req.valid("param");
    if (!(await c.var.services.store.people.uninvite(ws, id)))
      throw new AmendsError("not_found", "There is no such invitation.");
    return c.json(await viewOf(c.var.services, ws), 200);
  })
  .openapi(change, async (c) => {
    const { ws, user } = c.req.valid("param");
    const { identities, ...rest } = c.req.valid("json");
    const lower = identities && { identities: identities.map((one) => one.toLowerCase()) };
    await c.var.services.store.people.change(ws, user, { ...rest, ...lower });
    return c.json(await viewOf(c.var.services, ws), 200);
  })
  .openapi(remove, async (c) => {
    const { ws, user } = c.req.valid("param");
    await c.var.services.store.people.remove(ws, user);
    return c.json(await viewOf(c.var.services, ws), 200);
  });

async function viewOf({ store, auth, now }: Services, workspace: string): Promise<PeopleView> {
  const places = await store.people.list(workspace);
  const known = await auth.people(places.map(({ user }) => user));
  return {
    members: places.map(({ workspace: at, ...place }) => ({
      ...place,
      // The people of the demo sign in nowhere.
      name: known.get(place.user)?.name ?? place.identities[0] ?? place.user,
      email: known.get(place.user)?.email ?? null,
      everywhere: at === EVERY_WORKSPACE,
    })),
    invitations: await store.people.invitations(workspace, now()),
  };
}
