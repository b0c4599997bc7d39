import { queryOptions } from "@tanstack/react-query";
import type { CalendarView, MessageView, ReminderView } from "../../../model/reminders.ts";
import { ask, inWorkspace } from "../../api/client.ts";

export const remindersQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "reminders"],
    queryFn: ({ signal }) => ask<ReminderView>(inWorkspace(ws, "reminders"), { signal }),
  });

export const calendarsQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "calendars"],
    queryFn: ({ signal }) => ask<CalendarView[]>(inWorkspace(ws, "calendars"), { signal }),
  });

export const failedQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "outbox", "failed"],
    queryFn: ({ signal }) =>
      ask<MessageView[]>(`${inWorkspace(ws, "outbox")}?state=failed`, { signal }),
    refetchInterval: 60_000,
  });
