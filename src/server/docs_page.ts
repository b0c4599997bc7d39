import { html, raw } from "hono/html";
import type { OpenApiDocument } from "./openapi.ts";

const METHODS = ["get", "post", "put", "delete"] as const;

interface Operation {
  summary?: string;
  description?: string;
  tags?: string[];
  security?: unknown[];
  parameters?: { name: string; in: string; required?: boolean; description?: string }[];
  responses?: Record<string, { description?: string }>;
}

/** A page people can read, made from the OpenAPI document; needs no script and nothing from outside. */
export function docsPage(document: OpenApiDocument) {
  const groups = new Map<string, ReturnType<typeof operation>[]>();
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      const found = (item as Record<string, Operation | undefined>)[method];
      if (found === undefined) continue;
      const tag = found.tags?.[0] ?? "Other";
      groups.set(tag, [...(groups.get(tag) ?? []), operation(method, path, found)]);
    }
  }
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Amends API</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
<h1>Amends API ${document.info.version}</h1>
<p>${document.info.description}</p>
<p>Programs send <code>x-api-key</code>. Failures answer
<code>{"error": {"code", "message", "hint", "place"}}</code>.
All schemas: <a href="/api/openapi.json">openapi.json</a>.</p>
${[...groups].map(([tag, operations]) => html`<h2>${tag}</h2>${operations}`)}
</main>
</body>
</html>`;
}

function operation(method: string, path: string, found: Operation) {
  const open = found.security?.length === 0;
  return html`<section>
<h3><b>${method.toUpperCase()}</b> <code>${path}</code>${open ? html` <small>open</small>` : ""}</h3>
<p>${found.summary ?? ""}${found.description === undefined ? "" : `. ${found.description}`}</p>
${found.parameters === undefined ? "" : parameters(found.parameters)}
<p class="answers">${Object.entries(found.responses ?? {}).map(
    ([status, { description }]) => html`<span><b>${status}</b> ${description ?? ""}</span> `,
  )}</p>
</section>`;
}

function parameters(list: NonNullable<Operation["parameters"]>) {
  return html`<ul>${list.map(
    ({ name, in: where, required, description }) =>
      html`<li><code>${name}</code> <small>${where}${required ? ", required" : ""}</small> ${description ?? ""}</li>`,
  )}</ul>`;
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 50rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
section { border-top: 1px solid #8885; padding: .5rem 0; }
h3 { font-size: 1rem; margin: .25rem 0; }
p, ul { margin: .25rem 0; }
small { opacity: .7; }
.answers span { margin-right: 1rem; font-size: .9rem; }
`;
