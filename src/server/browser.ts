import { spawn } from "node:child_process";

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Opens a page in the person's browser; silently does nothing where there is no screen. */
export function openBrowser(url: string): void {
  const { platform, env } = process;
  const screen = env.DISPLAY !== undefined || env.WAYLAND_DISPLAY !== undefined;
  if (OPENERS[platform] === undefined && !screen) return;
  const [command = "xdg-open", ...args] = OPENERS[platform] ?? ["xdg-open"];
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
