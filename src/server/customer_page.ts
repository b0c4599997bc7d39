import { createHash } from "node:crypto";
import type { Context } from "hono";
import { hashOfLink } from "../jobs/delivery/question/index.ts";
import { html, SafeHtml } from "../report/html/template.ts";
import type { ServerEnv } from "./services.ts";

const STYLE = `:root{color-scheme:light dark;background:light-dark(#fff,#121212);color:light-dark(#111,#f5f5f5)}a{color:inherit}body{font:18px/1.5 system-ui,sans-serif;margin:0;padding:24px}
main{max-width:560px;margin:0 auto}h1{font-size:24px}
blockquote{margin:16px 0;padding:8px 16px;border-left:4px solid #767676;overflow-wrap:anywhere}
button{font:inherit;min-height:48px;padding:8px 24px;margin:0 12px 12px 0;border:2px solid;border-radius:8px;background:none;color:inherit;cursor:pointer}
small{font-size:15px}
fieldset{border:0;margin:0 0 28px;padding:0}legend,.open{font-weight:600;padding:0;margin:0 0 8px}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.scale{display:flex;flex-wrap:wrap;gap:4px}.scale label{flex:1 0 40px;display:flex;flex-direction:column-reverse;align-items:center;padding:6px 0;border:1px solid #767676;border-radius:8px;cursor:pointer}
.ends{display:flex;justify-content:space-between;gap:16px;font-size:15px;margin:4px 0 0}
.choices label{display:flex;align-items:center;gap:12px;min-height:44px;cursor:pointer}
.points{display:flex;align-items:center;gap:16px;min-height:52px}.points span{flex:1}.points input{width:5em;min-height:44px;box-sizing:border-box;font:inherit;padding:8px;border:1px solid #767676;border-radius:8px}
input[type=radio]{width:22px;height:22px;margin:2px}
textarea{box-sizing:border-box;width:100%;font:inherit;padding:8px;border:1px solid #767676;border-radius:8px}
.note{padding:12px 16px;border:2px solid;border-radius:8px}.send{background:light-dark(#1b4d9e,#9cc2ff);color:light-dark(#fff,#10233f);border-color:transparent;font-weight:600}`;
const STYLE_ELEMENT = new SafeHtml(`<style>${STYLE}</style>`);

/** For a policy that allows this one style and no other. */
export const STYLE_SOURCE = `'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`;

/** A page that a customer reads: no sign-in, no script, nothing loaded from anywhere. */
export function customerPage(language: string, title: string, body: SafeHtml): string {
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>${STYLE_ELEMENT}</head>
<body><main><h1>${title}</h1>${body}</main></body></html>
`.toString();
}

/** By what the store knows the link that a page was opened by. */
export const linkHash = (c: Context<ServerEnv>) => hashOfLink(c.req.param("token") ?? "");

/** The page is for who has the link: nobody keeps a copy, and no search engine lists it. */
export function forReaderOnly(c: Context<ServerEnv>): void {
  c.header("Cache-Control", "private, no-store");
  c.header("X-Robots-Tag", "noindex");
}

/** What every link says that opens nothing, in all languages, since nothing tells whose it was. */
export function gonePage(texts: Readonly<Record<string, { gone: string }>>): string {
  const lines = Object.entries(texts).map(
    ([language, { gone }]) => html`<p lang="${language}">${gone}</p>`,
  );
  return customerPage("en", "Amends", html`${lines}`);
}
