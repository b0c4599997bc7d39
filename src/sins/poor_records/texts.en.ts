import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "The customer's facts or history are wrong or lost: names, addresses, past contacts, what was agreed.",
  remedy:
    "Correct the record while the customer is there, read it back, and look at the other fields too. Note each contact where the next colleague will look.",
  explanations: {
    not_on_record: "The customer told of it, and the reply says that there is no record.",
    disputed_record: "The staff quote a record, and the customer says that it is not so.",
    wrong_name: "The customer is addressed by a name that they say is not theirs.",
    reported: "The customer says that their facts or their history are wrong or lost.",
    reported_public: "The customer says that their facts or their history are wrong or lost.",
  },
} as const satisfies Texts;
