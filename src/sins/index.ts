import { apathy } from "./apathy/index.ts";
import { arguing } from "./arguing/index.ts";
import { blameShifting } from "./blame_shifting/index.ts";
import { brokenPromise } from "./broken_promise/index.ts";
import { brushOff } from "./brush_off/index.ts";
import { coldness } from "./coldness/index.ts";
import { complaintDismissal } from "./complaint_dismissal/index.ts";
import { condescension } from "./condescension/index.ts";
import { failureToListen } from "./failure_to_listen/index.ts";
import { ignoredContact } from "./ignored_contact/index.ts";
import { inaccessibility } from "./inaccessibility/index.ts";
import { inconsistentService } from "./inconsistent_service/index.ts";
import { inconvenientAccess } from "./inconvenient_access/index.ts";
import { internalNeglect } from "./internal_neglect/index.ts";
import { missingCourtesy } from "./missing_courtesy/index.ts";
import { onsiteInattention } from "./onsite_inattention/index.ts";
import { poorRecords } from "./poor_records/index.ts";
import { poorTangibles } from "./poor_tangibles/index.ts";
import { publicConflict } from "./public_conflict/index.ts";
import { robotism } from "./robotism/index.ts";
import { rudeness } from "./rudeness/index.ts";
import { rulebook } from "./rulebook/index.ts";
import { runaround } from "./runaround/index.ts";
import { slowResponse } from "./slow_response/index.ts";
import { takenForGranted } from "./taken_for_granted/index.ts";
import type { Sin } from "./types.ts";
import { unclearCommunication } from "./unclear_communication/index.ts";
import { wrongDelivery } from "./wrong_delivery/index.ts";
import { wrongInformation } from "./wrong_information/index.ts";

/** Every sin the engine knows, in the order of the taxonomy's precedence. */
export const SINS: readonly Sin[] = [
  rudeness,
  condescension,
  coldness,
  complaintDismissal,
  arguing,
  blameShifting,
  runaround,
  brushOff,
  rulebook,
  robotism,
  apathy,
  missingCourtesy,
  brokenPromise,
  wrongDelivery,
  poorRecords,
  inconsistentService,
  failureToListen,
  slowResponse,
  ignoredContact,
  inaccessibility,
  wrongInformation,
  takenForGranted,
  unclearCommunication,
  internalNeglect,
  publicConflict,
  poorTangibles,
  inconvenientAccess,
  onsiteInattention,
];
