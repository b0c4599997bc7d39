import { serveFixtures } from "./serve.ts";

// The pages on invented data: `npx vite build`, then with Node 22.18 or later
// `node src/web/testing/dev.ts`; with `npx vite` beside it every change shows at once.
const { url } = await serveFixtures(undefined, Number(process.argv[2] ?? 4400));
console.log(url);
