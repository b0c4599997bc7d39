import { createHash } from "node:crypto";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { html, SafeHtml } from "../../report/html/template.ts";
import type { Config } from "../../model/config.ts";
import { forReaderOnly } from "../customer_page.ts";
import type { ServerEnv } from "../services.ts";
import { SCRIPT_SOURCE, SIDEBAR_SCRIPT } from "./script.ts";
import { SIDEBAR_TEXTS } from "./texts.ts";

const STYLE = `:root{color-scheme:light dark;background:light-dark(#fff,#161a1d);color:light-dark(#15191c,#f1f3f4)}
body{font:15px/1.45 system-ui,sans-serif;margin:0;padding:12px;overflow-wrap:anywhere}
h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}h2{font-size:16px;margin:16px 0 6px}p{margin:4px 0}
.card{margin:0 0 10px;padding:8px 10px;border:1px solid light-dark(#c4cace,#4a5359);border-inline-start-width:4px;border-radius:6px}
.bad{border-inline-start-color:light-dark(#b3261e,#ff8a80)}
blockquote{margin:4px 0;padding-inline-start:8px;border-inline-start:2px solid light-dark(#767676,#9aa0a6)}
label{display:block;font-weight:600;margin:12px 0 6px}input,textarea{display:block;box-sizing:border-box;width:100%;margin-top:4px;font:inherit;padding:8px;border:1px solid #767676;border-radius:6px;background:light-dark(#fff,#0f1214);color:inherit}
button{font:inherit;min-height:40px;padding:6px 16px;border:0;border-radius:6px;background:light-dark(#14595f,#7fd1d8);color:light-dark(#fff,#06272a);cursor:pointer}
a{color:light-dark(#14595f,#7fd1d8)}small{font-size:13px}`;
const STYLE_ELEMENT = new SafeHtml(`<style>${STYLE}</style>`);
const STYLE_SOURCE = `'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`;

/**
 * Stricter than the app's headers, and milder in one thing: the sites that the workspace allows may show
 * the page inside their own. Stands outside of the app's headers, so that it has the last word.
 */
export const sidebarHeaders: MiddlewareHandler<ServerEnv> = async (c, next) => {
  await next();
  const origins = c.get("framedBy") ?? [];
  const ancestors = origins.length === 0 ? "'none'" : origins.join(" ");
  c.header(
    "Content-Security-Policy",
    `default-src 'none'; style-src ${STYLE_SOURCE}; script-src ${SCRIPT_SOURCE}; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors ${ancestors}`,
  );
  if (origins.length > 0) c.res.headers.delete("X-Frame-Options");
  forReaderOnly(c);
};

/**
 * The page a help desk shows beside a conversation. Its link is signed and opens a page that knows nothing:
 * what it shows it asks the API for, as the person whose session or key it has.
 */
export function sidebarPage(app: OpenAPIHono<ServerEnv>): void {
  app.get("/sidebar/:ws/:token", async (c) => {
    const { ws, token } = c.req.param();
    const { sidebar, store } = c.var.services;
    const origins = await sidebar.open(ws, token);
    if (origins === null) return c.html(gone(), 404);
    c.set("framedBy", origins);
    const { language } = await store.config(ws);
    return c.html(page(ws, origins, language));
  });
}

function page(workspace: string, origins: readonly string[], language: Config["language"]): string {
  const texts = SIDEBAR_TEXTS[language];
  return framed(
    language,
    html`<div id="view"></div>`,
    html`<script type="application/json" id="about">${dataOf({ workspace, origins, language, texts })}</script>${SIDEBAR_SCRIPT}`,
  );
}

function gone(): string {
  const lines = Object.entries(SIDEBAR_TEXTS).map(
    ([language, { gone: words }]) => html`<p lang="${language}">${words}</p>`,
  );
  return framed("en", html`${lines}`);
}

function framed(language: string, body: SafeHtml, after = html``): string {
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Amends</title>${STYLE_ELEMENT}</head><body><main><h1>Amends</h1>${body}</main>${after}</body></html>
`.toString();
}

/** Data inside a script element: nothing in it can end the element or begin a comment. */
const dataOf = (data: object) => new SafeHtml(JSON.stringify(data).replaceAll("<", "\\u003c"));
