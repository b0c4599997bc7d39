import { OpenAPIHono } from "@hono/zod-openapi";
import type { Permission } from "../model/people.ts";
import { VERSION } from "../model/version.ts";
import { withNamedSchemas } from "./named_schemas.ts";
import { auditLinkRoutes } from "./routes/audit_links.ts";
import { auditPhotoRoutes } from "./routes/audit_photos.ts";
import { auditRoutes } from "./routes/audits.ts";
import { backupRoutes } from "./routes/backups.ts";
import { calendarRoutes } from "./routes/calendars.ts";
import { choiceRoutes } from "./routes/choices.ts";
import { connectionRoutes } from "./routes/connections.ts";
import { configRoutes } from "./routes/config.ts";
import { conversationRoutes } from "./routes/conversations.ts";
import { episodeRoutes } from "./routes/episodes.ts";
import { eraseRoutes } from "./routes/erase.ts";
import { exportRoutes } from "./routes/export.ts";
import { findingAnswerRoutes } from "./routes/finding_answers.ts";
import { healthRoutes } from "./routes/health.ts";
import { houseRuleRoutes } from "./routes/house_rules.ts";
import { identityRoutes } from "./routes/identities.ts";
import { importEventRoutes } from "./routes/import_events.ts";
import { importRoutes } from "./routes/imports.ts";
import { invitationRoutes } from "./routes/invitation.ts";
import { keyRoutes } from "./routes/keys.ts";
import { lintRoutes } from "./routes/lint.ts";
import { logRoutes } from "./routes/log.ts";
import { measureRoutes } from "./routes/measures.ts";
import { oidcRoutes } from "./routes/oidc.ts";
import { orderRoutes } from "./routes/orders.ts";
import { overviewRoutes } from "./routes/overview.ts";
import { peopleRoutes } from "./routes/people.ts";
import { promiseRoutes } from "./routes/promises.ts";
import { questionRoutes } from "./routes/questions.ts";
import { reportRoutes } from "./routes/report.ts";
import { reminderRoutes } from "./routes/reminders.ts";
import { retentionRoutes } from "./routes/retention.ts";
import { ruleRoutes } from "./routes/rules.ts";
import { sessionRoutes } from "./routes/session.ts";
import { sidebarRoutes } from "./routes/sidebar.ts";
import { sinRoutes } from "./routes/sins.ts";
import { surveyRoutes } from "./routes/surveys.ts";
import { verdictRoutes } from "./routes/verdicts.ts";
import { stagedRoutes } from "./routes/staged.ts";
import { workRoutes } from "./routes/work.ts";
import { workspaceRoutes } from "./routes/workspaces.ts";
import { writeBackRoutes } from "./routes/write_back.ts";
import type { ServerEnv } from "./services.ts";

/** Every route of the API. */
export function mountRoutes(app: OpenAPIHono<ServerEnv>): void {
  const nouns = [
    healthRoutes,
    sessionRoutes,
    oidcRoutes,
    workspaceRoutes,
    overviewRoutes,
    measureRoutes,
    conversationRoutes,
    exportRoutes,
    choiceRoutes,
    promiseRoutes,
    orderRoutes,
    verdictRoutes,
    findingAnswerRoutes,
    importRoutes,
    importEventRoutes,
    connectionRoutes,
    writeBackRoutes,
    sidebarRoutes,
    workRoutes,
    stagedRoutes,
    lintRoutes,
    sinRoutes,
    ruleRoutes,
    houseRuleRoutes,
    configRoutes,
    reminderRoutes,
    questionRoutes,
    reportRoutes,
    episodeRoutes,
    surveyRoutes,
    auditRoutes,
    auditPhotoRoutes,
    auditLinkRoutes,
    calendarRoutes,
    eraseRoutes,
    retentionRoutes,
    keyRoutes,
    peopleRoutes,
    identityRoutes,
    logRoutes,
    invitationRoutes,
    backupRoutes,
  ];
  for (const noun of nouns) app.route("/", noun);
}

export type OpenApiDocument = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

let made: OpenApiDocument | undefined;

/** The OpenAPI 3.1 document of the API; depends on the code alone. */
export function openApiDocument(): OpenApiDocument {
  if (made !== undefined) return made;
  const app = new OpenAPIHono<ServerEnv>();
  mountRoutes(app);
  app.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "amends.session_token",
    description: "A person, signed in by the browser",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "key", {
    type: "apiKey",
    in: "header",
    name: "x-api-key",
    description: "A program; `Authorization: Bearer KEY` works as well",
  });
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Amends",
      version: VERSION,
      description:
        "Service quality from conversations: findings with the words that prove them, promises, score.",
      license: { name: "MIT" },
    },
    security: [{ session: [] }, { key: [] }],
  });
  made = withNamedSchemas(document);
  return made;
}

interface Operation {
  "x-permission"?: Permission;
}

/** The permission that each route declares, by method and path; null where one has none. */
export function permissionsOfRoutes(): Map<string, Permission | null> {
  return new Map(
    Object.entries(openApiDocument().paths ?? {}).flatMap(([path, item]) =>
      Object.entries(item as Record<string, Operation>).map(
        ([method, operation]) =>
          [`${method.toUpperCase()} ${path}`, operation["x-permission"] ?? null] as const,
      ),
    ),
  );
}

/** What anybody may ask before signing in, and the contract itself. */
export function openRoutes(): ReadonlySet<string> {
  const open = [...permissionsOfRoutes()].filter(([, permission]) => permission === "anybody");
  return new Set(["GET /api/openapi.json", "GET /api/docs", ...open.map(([route]) => route)]);
}
