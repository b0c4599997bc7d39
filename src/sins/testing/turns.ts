export { parseTurns } from "../turns.ts";
