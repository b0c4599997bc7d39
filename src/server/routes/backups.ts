import { BackupSettings, BackupsView, BackupView } from "../../model/backups.ts";
import { AmendsError } from "../../model/errors.ts";
import { errorFields } from "../log.ts";
import { body, json, route, routes } from "./route.ts";

const tags = ["Backups"];

const view = route({
  method: "get",
  path: "/api/backups",
  permission: "watch",
  tags,
  summary: "Backups that are there, when they are made, and how it stands with the last one",
  responses: { 200: json(BackupsView, "Backups, newest first") },
});
const make = route({
  method: "post",
  path: "/api/backups",
  permission: "maintain",
  tags,
  summary: "Make a backup now, on the machine of the server; owner only",
  responses: { 201: json(BackupView, "The backup, whole and on the disk") },
});
const save = route({
  method: "put",
  path: "/api/backups/settings",
  permission: "maintain",
  tags,
  summary: "When backups are made and how many are kept; owner only",
  request: { body: body(BackupSettings) },
  responses: { 200: json(BackupsView, "As it is now") },
});

export const backupRoutes = routes()
  .openapi(view, async (c) => c.json(await c.var.services.backups.view(), 200))
  .openapi(make, async (c) => {
    const { backups, log } = c.var.services;
    try {
      return c.json(await backups.make(), 201);
    } catch (error) {
      log.error(errorFields(error), "backup failed");
      const reason = (await backups.view()).failed?.reason ?? "an error of ours";
      throw new AmendsError("internal", `The backup could not be made: ${reason}.`, {
        hint: "Make room on the disk, or keep backups elsewhere (AMENDS_BACKUPS).",
      });
    }
  })
  .openapi(save, async (c) => {
    const { backups } = c.var.services;
    await backups.saveSettings(c.req.valid("json"));
    return c.json(await backups.view(), 200);
  });
