import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";

export const poorRecords: Sin = {
  id: "poor_records",
  version: 1,
  factor: "reliability",
  label: { en: "Poor record keeping", es: "Registros deficientes", tl: "Magulong record" },
  definition:
    "The customer's facts or history are wrong or lost: names, addresses, past contacts, what was agreed.",
  source: "SERVQUAL reliability (error-free records); service-mistake lists",
  severity: 2,
  remedy:
    "Correct the record while the customer is there, read it back, and look at the other fields too. Note each contact where the next colleague will look.",
  explanations: {
    not_on_record: "The customer told of it, and the reply says that there is no record.",
    disputed_record: "The staff quote a record, and the customer says that it is not so.",
    wrong_name: "The customer is addressed by a name that they say is not theirs.",
    reported: "The customer says that their facts or their history are wrong or lost.",
  },
  cues: CUES_EN,
  decide,
  examples,
};
