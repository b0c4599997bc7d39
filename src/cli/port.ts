import { InvalidArgumentError } from "commander";

/** A port to listen on; 0: any that is free. */
export function portArgument(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError("Use a number from 0 to 65535.");
}
