import { cueList } from "../../text/cue_list.ts";

/** What a rule of a house is about. */
export const SUBJECTS_EN = cueList("policy.en", "en", [
  [
    "refund",
    "refund",
    "refund refunds refunded refunding refundable reimburse reimbursement reimbursed",
    /\b(?:non-?)?(?:refund(?:s|ed|ing|able)?|reimburse(?:d|ment)?)\b/,
    ["Our refund policy is 14 days.", "This fare is not refundable."],
  ],
  [
    "return",
    "return",
    "return returns returned returning exchange exchanges exchanged",
    /\b(?:returns|return(?:ed|ing)?|exchange[sd]?)\b/,
    ["Returns are only taken in the box."],
  ],
  [
    "warranty",
    "warranty",
    "warranty warranties guarantee guaranteed",
    /\b(?:warrant(?:y|ies)|guaranteed?)\b/,
    ["The warranty does not cover water."],
  ],
  [
    "cancellation",
    "cancellation",
    "cancel cancelled canceled cancelling cancellation cancellations",
    /\bcancel(?:led|ed|ling|lations?)?\b/,
    ["Our cancellation policy says 24 hours."],
  ],
  [
    "delivery",
    "delivery",
    "delivery deliveries deliver shipping ship shipped shipment shipments pickup",
    /\b(?:deliver(?:y|ies)?|ship(?:ping|ped|ments?)?|pickup)\b/,
    ["We do not ship to islands."],
  ],
  [
    "price",
    "price",
    "price prices pricing discount discounts promo promotion promotions voucher vouchers coupon coupons sale",
    /\b(?:pric(?:es?|ing)|discounts?|promo(?:tions?)?|vouchers?|coupons?|sale)\b/,
    ["Two discounts cannot be combined."],
  ],
  [
    "payment",
    "payment",
    "payment payments pay deposit deposits instalment instalments installment installments invoice fee fees",
    /\b(?:pay(?:ments?)?|deposits?|inst?all?ments?|invoice|fees?)\b/,
    ["Our policy is payment up front."],
  ],
  [
    "booking",
    "booking",
    "booking bookings reservation reservations rebook rebooking reschedule rescheduling",
    /\b(?:bookings?|reservations?|rebook(?:ing)?|reschedul(?:e|ing))\b/,
    ["Bookings cannot be moved."],
  ],
  [
    "identity",
    "identity",
    "identity verify verification verified account password passwords login holder id",
    /\b(?:identity|verif(?:y|ied|ication)|account|passwords?|login|(?:valid|photo) id)\b/,
    ["By policy only the account holder may ask."],
  ],
  [
    "privacy",
    "privacy",
    "privacy gdpr data personal confidential recording recordings",
    /\b(?:privacy|gdpr|(?:personal|customer) data|data protection|confidential|recordings?)\b/,
    ["Our privacy policy forbids it."],
  ],
]);
