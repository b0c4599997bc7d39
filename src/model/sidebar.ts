import { z } from "zod";

/** The page that a help desk shows beside a conversation: who may show it. */

/** Scheme, host and port, as browsers name a site. */
const Origin = z
  .string()
  .max(300)
  .regex(
    /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/,
    "scheme, host and port only, as https://desk.example.com",
  );

export const SidebarSettings = z.strictObject({
  origins: z
    .array(Origin)
    .max(20)
    .default([])
    .describe("Sites that may show the page inside their own; none: nobody"),
});
export type SidebarSettings = z.infer<typeof SidebarSettings>;

export const SidebarView = SidebarSettings.extend({
  path: z.string().describe("The page on this server; whoever has it sees nothing without a key"),
  link: z.string().nullable().describe("The whole address; null when the server's is not known"),
});
export type SidebarView = z.infer<typeof SidebarView>;
