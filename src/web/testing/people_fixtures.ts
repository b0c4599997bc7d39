import { Hono } from "hono";
import { demoPeople } from "../../demo/people.ts";
import { Disagreement } from "../../model/finding_answers.ts";
import { LogPage } from "../../model/log.ts";
import { IdentityLinks } from "../../model/identities.ts";
import { NewInvitation, OpenInvitation, PeopleView } from "../../model/people.ts";

/** The people of the demo, and an invitation that waits. */
export function peopleFixtures(at: number): Hono {
  const now = new Date(at).toISOString();
  const app = new Hono();
  const invitation = {
    id: "i",
    email: "nia.cole@kusina.example",
    role: "agent" as const,
    invited_by: "alma.reyes@kusina.example",
    invited_at: now,
    expires_at: new Date(at + 7 * 86_400_000).toISOString(),
  };
  const members = demoPeople(now).map((member) => ({
    ...member,
    name: member.identities[0] ?? "",
    email: null,
    everywhere: false,
  }));
  const you = { user: "you", name: "Ada", email: "ada@kusina.example", everywhere: true };
  const owner = { role: "owner" as const, identities: [], teams: [], leads: [] };
  const view: PeopleView = {
    members: [{ ...you, ...owner, added_at: now, added_by: "" }, ...members],
    invitations: [invitation],
  };
  app.get("/api/workspaces/:ws/findings/answers", (c) => {
    const said = { finding: "f", sin: "apathy", reason: "I had called her that morning." };
    const disagreement = { ...said, by: "ana@kusina.example", at: now };
    const about = { conversation: "t-1041", subject: "Kettle that leaks" };
    const list = c.req.param("ws") === "demo" ? [{ ...about, ...disagreement }] : [];
    return c.json(Disagreement.array().parse(list));
  });
  app.get("/api/workspaces/:ws/identities", (c) => {
    const link = {
      kind: "customer" as const,
      alias: "4711",
      same_as: "rosa@home.example",
      name: "",
    };
    const said = { by: "alma.reyes@kusina.example", at: now, parting: false, pending: false };
    return c.json(IdentityLinks.parse([{ id: "l", ...link, ...said }]));
  });
  app.get("/api/workspaces/:ws/people", (c) => c.json(PeopleView.parse(view)));
  app.post("/api/workspaces/:ws/people/invitations", (c) => {
    const link = { path: "/invitation?token=x", link: null, mailed: false };
    return c.json(NewInvitation.parse({ ...invitation, ...link }), 201);
  });
  app.get("/api/workspaces/:ws/log", (c) => {
    const entry = { id: "1", at: now, who: "tomas.ibarra@kusina.example" };
    const opened = { ...entry, action: "GET conversations/{id}", subject: "t-1041" };
    const changed = { ...entry, id: "2", action: "PUT config", subject: "" };
    return c.json(LogPage.parse({ items: [changed, opened], next: null }));
  });
  app.post("/api/invitation/open", (c) =>
    c.json(
      OpenInvitation.parse({
        workspace: "Demo",
        email: invitation.email,
        role: "agent",
        known: false,
      }),
    ),
  );
  return app;
}
