import { SessionView } from "../../model/api.ts";
import { AmendsError } from "../../model/errors.ts";
import { AcceptRequest, OpenInvitation, OpenInvitationRequest } from "../../model/people.ts";
import { hashOfLink } from "../../jobs/delivery/question/index.ts";
import { clientAddress } from "../guard/address.ts";
import { withCookies } from "../session_view.ts";
import { body, json, route, routes } from "./route.ts";

const tags = ["Sign-in"];

const open = route({
  method: "post",
  path: "/api/invitation/open",
  permission: "anybody",
  tags,
  summary: "What an invitation is to, for who has its link",
  request: { body: body(OpenInvitationRequest) },
  responses: { 200: json(OpenInvitation, "The invitation") },
});
const accept = route({
  method: "post",
  path: "/api/invitation/accept",
  permission: "anybody",
  tags,
  summary: "Accept an invitation, once: with a new password, or the one of the address",
  request: { body: body(AcceptRequest) },
  responses: { 200: json(SessionView, "Signed in, with a place in the workspace") },
});

export const invitationRoutes = routes()
  .openapi(open, async (c) => {
    const { store, auth, attempts, now } = c.var.services;
    attempts.take(clientAddress(c));
    const invited = await store.people.invited(hashOfLink(c.req.valid("json").token), now());
    if (invited === null) throw spent();
    const { workspace, email, role } = invited;
    const name = (await store.workspaces()).find(({ id }) => id === workspace)?.name ?? workspace;
    const known = (await auth.personBy(email)) !== null;
    return c.json({ workspace: name, email, role, known }, 200);
  })
  .openapi(accept, async (c) => {
    const { store, auth, attempts, now } = c.var.services;
    const address = clientAddress(c);
    attempts.take(address);
    const { token, name, password } = c.req.valid("json");
    const hash = hashOfLink(token);
    const invited = await store.people.invited(hash, now());
    if (invited === null) throw spent();
    const { email } = invited;
    // Whoever signs in with the address must show that it is them: a link may have been passed on.
    const before = await auth.personBy(email);
    const person = before ?? (await auth.addPerson({ name, email, password }));
    const cookies = await auth.signIn(email, password);
    if (!(await store.people.accept(hash, person.id, now()))) throw spent();
    attempts.succeeded(address);
    return c.json(await withCookies(c, cookies), 200);
  });

const spent = () =>
  new AmendsError("not_found", "This invitation was used, taken back or is too old.", {
    hint: "Ask who invited you for another one.",
  });
