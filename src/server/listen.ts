import type { AddressInfo, Server } from "node:net";
import { AmendsError } from "../model/errors.ts";

/** How many ports after the wished one are tried. */
const TRIES = 10;

/** Listens on the wished port, or on the next free one after it; returns the port. */
export async function listen(server: Server, host: string, wished: number): Promise<number> {
  const last = wished === 0 ? 0 : Math.min(wished + TRIES - 1, 65_535);
  for (let port = wished; port <= last; port += 1) {
    try {
      return await listenOn(server, host, port);
    } catch (error) {
      if (codeOf(error) !== "EADDRINUSE") throw explained(error, host, port);
    }
  }
  throw new AmendsError("conflict", `Ports ${wished} to ${last} are all in use.`, {
    hint: "Choose another with --port, or stop the program that uses them.",
  });
}

/** Listens on this port and no other, because somebody else looks for it there; returns it. */
export async function listenExactly(server: Server, host: string, port: number): Promise<number> {
  try {
    return await listenOn(server, host, port);
  } catch (error) {
    if (codeOf(error) !== "EADDRINUSE") throw explained(error, host, port);
    throw new AmendsError("conflict", `Port ${port} is in use.`, {
      hint: "Choose another, or stop the program that uses it.",
    });
  }
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function explained(error: unknown, host: string, port: number): unknown {
  if (codeOf(error) === "EACCES") {
    return new AmendsError("forbidden", `Port ${port} needs more rights than this user has.`, {
      hint: "Choose a port above 1023 with --port.",
    });
  }
  if (codeOf(error) === "EADDRNOTAVAIL" || codeOf(error) === "ENOTFOUND") {
    return new AmendsError("usage", `This machine has no address ${host}.`, {
      hint: "Use 127.0.0.1 for this machine only, 0.0.0.0 for the whole network.",
    });
  }
  return error;
}
