import type { WorkspaceView } from "../../model/api.ts";

const KEY = "amends.workspace";
/** Where own conversations go; the server makes it on its first start. */
export const MAIN = "main";

/** The workspace to open: the one used last, else one with conversations, else the main one. */
export function lastWorkspace(workspaces: readonly WorkspaceView[]): string {
  const last = read();
  const known = workspaces.find(({ id }) => id === last);
  const filled = workspaces.find(({ demo, conversations }) => !demo && conversations > 0);
  return (known ?? filled ?? workspaces.find(({ demo }) => demo) ?? workspaces[0])?.id ?? MAIN;
}

export function rememberWorkspace(id: string): void {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // Without storage the next visit starts at the first workspace.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
