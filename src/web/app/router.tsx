import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { sessionQuery, sinsQuery, workspacesQuery } from "../api/queries.ts";
import type { Refusal } from "../../model/access.ts";
import { refusedIn } from "../parts/refused.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { auditPlace } from "../pages/audit/place.ts";
import { auditsSearch } from "../pages/audits/search.ts";
import { causesSearch } from "../pages/causes/search.ts";
import { complianceSearch } from "../pages/compliance/search.ts";
import { conversationSearch } from "../pages/conversations/search.ts";
import { conversationPlace } from "../pages/conversation/place.ts";
import { journalSearch } from "../pages/journal/search.ts";
import { NotFound } from "../pages/not_found/page.tsx";
import { measuresSearch } from "../pages/measures/search.ts";
import { orderSearch } from "../pages/orders/search.ts";
import { promiseSearch } from "../pages/promises/search.ts";
import { reportSearch } from "../pages/report/search.ts";
import { replySearch } from "../pages/reply/search.ts";
import { houseSearch } from "../pages/house_rules/search.ts";
import { rulesSearch } from "../pages/rules/search.ts";
import { surveySearch } from "../pages/surveys/search.ts";
import { Crash } from "./crash.tsx";
import { lastWorkspace } from "./last_workspace.ts";
import { queryClient } from "./query_client.ts";
import { Shell } from "./shell.tsx";

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const setup = createRoute({
  getParentRoute: () => root,
  path: "/setup",
  validateSearch: ({ token }: Record<string, unknown>): { token?: string } =>
    typeof token === "string" ? { token } : {},
  component: lazyRouteComponent(() => import("../pages/setup/page.tsx"), "SetupPage"),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: ({
    to,
    refused,
  }: Record<string, unknown>): { to?: string; refused?: Refusal } => ({
    ...(typeof to === "string" ? { to } : {}),
    ...refusedIn(refused),
  }),
  component: lazyRouteComponent(() => import("../pages/sign_in/page.tsx"), "SignInPage"),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation",
  validateSearch: ({ token }: Record<string, unknown>): { token: string } => ({
    token: typeof token === "string" ? token : "",
  }),
  component: lazyRouteComponent(() => import("../pages/invitation/page.tsx"), "InvitationPage"),
});

/** Everything that needs a signed-in person stands inside the shell. */
const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  beforeLoad: async ({ location }) => {
    const session = await queryClient.fetchQuery(sessionQuery);
    if (session.signed_in) return;
    if (session.needs_setup) throw redirect({ to: "/setup" });
    throw redirect({ to: "/sign-in", search: { to: location.href } });
  },
  loader: () =>
    Promise.all([
      queryClient.ensureQueryData(workspacesQuery),
      queryClient.ensureQueryData(sinsQuery),
    ]),
  component: Shell,
});

const start = createRoute({
  getParentRoute: () => inside,
  path: "/",
  beforeLoad: async () => {
    const workspaces = await queryClient.ensureQueryData(workspacesQuery);
    throw redirect({ to: "/w/$ws", params: { ws: lastWorkspace(workspaces) } });
  },
});

const account = createRoute({
  getParentRoute: () => inside,
  path: "/account",
  validateSearch: ({ refused }: Record<string, unknown>): { refused?: Refusal } =>
    refusedIn(refused),
  component: lazyRouteComponent(() => import("../pages/account/page.tsx"), "AccountPage"),
});

const backups = createRoute({
  getParentRoute: () => inside,
  path: "/backups",
  component: lazyRouteComponent(() => import("../pages/backups/page.tsx"), "BackupsPage"),
});

const workspace = createRoute({ getParentRoute: () => inside, path: "/w/$ws" });

const overview = createRoute({
  getParentRoute: () => workspace,
  path: "/",
  // Who sees only what is their own has no figures of the house to begin with.
  beforeLoad: async ({ params }) => {
    const workspaces = await queryClient.ensureQueryData(workspacesQuery);
    const seen = workspaces.find(({ id }) => id === params.ws);
    if (seen !== undefined && !seen.may.includes("read"))
      throw redirect({ to: "/w/$ws/conversations", params });
  },
  component: lazyRouteComponent(() => import("../pages/overview/page.tsx"), "OverviewPage"),
});

const conversations = createRoute({
  getParentRoute: () => workspace,
  path: "/conversations",
  validateSearch: conversationSearch,
  component: lazyRouteComponent(
    () => import("../pages/conversations/page.tsx"),
    "ConversationsPage",
  ),
});

const conversation = createRoute({
  getParentRoute: () => workspace,
  path: "/conversations/$id",
  validateSearch: conversationPlace,
  component: lazyRouteComponent(() => import("../pages/conversation/page.tsx"), "ConversationPage"),
});

const promises = createRoute({
  getParentRoute: () => workspace,
  path: "/promises",
  validateSearch: promiseSearch,
  component: lazyRouteComponent(() => import("../pages/promises/page.tsx"), "PromisesPage"),
});

const orders = createRoute({
  getParentRoute: () => workspace,
  path: "/orders",
  validateSearch: orderSearch,
  component: lazyRouteComponent(() => import("../pages/orders/page.tsx"), "OrdersPage"),
});

const promise = createRoute({
  getParentRoute: () => workspace,
  path: "/promises/$id",
  component: lazyRouteComponent(() => import("../pages/promise/page.tsx"), "PromisePage"),
});

const compliance = createRoute({
  getParentRoute: () => workspace,
  path: "/compliance",
  validateSearch: complianceSearch,
  component: lazyRouteComponent(() => import("../pages/compliance/page.tsx"), "CompliancePage"),
});

const measures = createRoute({
  getParentRoute: () => workspace,
  path: "/measures",
  validateSearch: measuresSearch,
  component: lazyRouteComponent(() => import("../pages/measures/page.tsx"), "MeasuresPage"),
});

const causes = createRoute({
  getParentRoute: () => workspace,
  path: "/causes",
  validateSearch: causesSearch,
  component: lazyRouteComponent(() => import("../pages/causes/page.tsx"), "CausesPage"),
});

const reply = createRoute({
  getParentRoute: () => workspace,
  path: "/reply",
  validateSearch: replySearch,
  component: lazyRouteComponent(() => import("../pages/reply/page.tsx"), "ReplyPage"),
});

const imports = createRoute({
  getParentRoute: () => workspace,
  path: "/import",
  component: lazyRouteComponent(() => import("../pages/import/page.tsx"), "ImportPage"),
});

const journal = createRoute({
  getParentRoute: () => workspace,
  path: "/journal",
  validateSearch: journalSearch,
  component: lazyRouteComponent(() => import("../pages/journal/page.tsx"), "JournalPage"),
});

const report = createRoute({
  getParentRoute: () => workspace,
  path: "/report",
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import("../pages/report/page.tsx"), "ReportPage"),
});

const audits = createRoute({
  getParentRoute: () => workspace,
  path: "/audits",
  validateSearch: auditsSearch,
  component: lazyRouteComponent(() => import("../pages/audits/page.tsx"), "AuditsPage"),
});

const audit = createRoute({
  getParentRoute: () => workspace,
  path: "/audits/$id",
  validateSearch: auditPlace,
  component: lazyRouteComponent(() => import("../pages/audit/page.tsx"), "AuditPage"),
});

const rules = createRoute({
  getParentRoute: () => workspace,
  path: "/rules",
  validateSearch: rulesSearch,
  component: lazyRouteComponent(() => import("../pages/rules/page.tsx"), "RulesPage"),
});

const houseRules = createRoute({
  getParentRoute: () => workspace,
  path: "/rules/house",
  validateSearch: houseSearch,
  component: lazyRouteComponent(() => import("../pages/house_rules/page.tsx"), "HouseRulesPage"),
});

const surveys = createRoute({
  getParentRoute: () => workspace,
  path: "/surveys",
  validateSearch: surveySearch,
  component: lazyRouteComponent(() => import("../pages/surveys/page.tsx"), "SurveysPage"),
});

const surveySettings = createRoute({
  getParentRoute: () => workspace,
  path: "/settings/surveys",
  component: lazyRouteComponent(
    () => import("../pages/survey_settings/page.tsx"),
    "SurveySettingsPage",
  ),
});

const settings = createRoute({
  getParentRoute: () => workspace,
  path: "/settings",
  component: lazyRouteComponent(() => import("../pages/settings/page.tsx"), "SettingsPage"),
});

const reminders = createRoute({
  getParentRoute: () => workspace,
  path: "/settings/reminders",
  component: lazyRouteComponent(() => import("../pages/reminders/page.tsx"), "RemindersPage"),
});

const people = createRoute({
  getParentRoute: () => workspace,
  path: "/settings/people",
  component: lazyRouteComponent(() => import("../pages/people/page.tsx"), "PeoplePage"),
});

const retention = createRoute({
  getParentRoute: () => workspace,
  path: "/settings/retention",
  component: lazyRouteComponent(() => import("../pages/retention/page.tsx"), "RetentionPage"),
});

const log = createRoute({
  getParentRoute: () => workspace,
  path: "/settings/log",
  component: lazyRouteComponent(() => import("../pages/log/page.tsx"), "LogPage"),
});

const work = createRoute({
  getParentRoute: () => workspace,
  path: "/settings/work",
  component: lazyRouteComponent(() => import("../pages/work/page.tsx"), "WorkPage"),
});

const staged = createRoute({
  getParentRoute: () => workspace,
  path: "/settings/planned-change",
  component: lazyRouteComponent(() => import("../pages/staged/page.tsx"), "StagedPage"),
});

const connections = createRoute({
  getParentRoute: () => workspace,
  path: "/settings/connections",
  component: lazyRouteComponent(() => import("../pages/connections/page.tsx"), "ConnectionsPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    setup,
    signIn,
    invitation,
    inside.addChildren([
      start,
      account,
      backups,
      workspace.addChildren([
        overview,
        conversations,
        conversation,
        promises,
        orders,
        promise,
        compliance,
        measures,
        causes,
        reply,
        imports,
        report,
        journal,
        audits,
        audit,
        rules,
        houseRules,
        surveys,
        surveySettings,
        settings,
        reminders,
        people,
        retention,
        log,
        work,
        staged,
        connections,
      ]),
    ]),
  ]),
  defaultPreload: "intent",
  defaultPendingMs: 200,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: Crash,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
