import type { Sin } from "./types.ts";

/** Every sin the engine knows, in the order of the taxonomy's precedence. */
export const SINS: readonly Sin[] = [];
