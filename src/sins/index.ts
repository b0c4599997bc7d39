import { apathy } from "./apathy/index.ts";
import { blameShifting } from "./blame_shifting/index.ts";
import { brokenPromise } from "./broken_promise/index.ts";
import { brushOff } from "./brush_off/index.ts";
import { coldness } from "./coldness/index.ts";
import { condescension } from "./condescension/index.ts";
import { ignoredContact } from "./ignored_contact/index.ts";
import { rudeness } from "./rudeness/index.ts";
import { rulebook } from "./rulebook/index.ts";
import { slowResponse } from "./slow_response/index.ts";
import type { Sin } from "./types.ts";

/** Every sin the engine knows, in the order of the taxonomy's precedence. */
export const SINS: readonly Sin[] = [
  rudeness,
  condescension,
  coldness,
  blameShifting,
  brushOff,
  rulebook,
  apathy,
  brokenPromise,
  slowResponse,
  ignoredContact,
];
