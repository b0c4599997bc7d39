import { describe, expect, it } from "vitest";
import { deadlineOf, iso, type Row } from "../../review/testing/deadlines.ts";

/** Tuesday 3 March 2026, in a house in Manila unless said otherwise. */
const TUESDAY = "2026-03-03T10:00+08:00";
const FRIDAY = "2026-03-06T10:00+08:00";
const CHAT = { channel: "chat" } as const;
const SATURDAYS = { house: "cebuSaturdays" } as const;

const ROWS: readonly Row[] = [
  ["ngayong araw", TUESDAY, "2026-03-03T18:00+08:00"],
  ["ngayong araw po", "2026-03-03T18:30+08:00", "2026-03-04T18:00+08:00"],
  ["ngayong araw na ito", TUESDAY, "2026-03-03T18:00+08:00"],
  ["ngayong hapon", TUESDAY, "2026-03-03T18:00+08:00"],
  ["mamayang hapon", TUESDAY, "2026-03-03T18:00+08:00"],
  ["mamayang gabi", TUESDAY, "2026-03-03T23:59+08:00"],
  ["mamayang alas-tres", TUESDAY, "2026-03-03T15:00+08:00"],
  ["mamayang 5pm", TUESDAY, "2026-03-03T17:00+08:00"],
  ["bukas", TUESDAY, "2026-03-04T18:00+08:00"],
  ["bukas po", FRIDAY, "2026-03-09T18:00+08:00"],
  ["bukas ng umaga", TUESDAY, "2026-03-04T12:00+08:00"],
  ["bukas ng hapon", TUESDAY, "2026-03-04T18:00+08:00"],
  ["bukas ng tanghali", TUESDAY, "2026-03-04T12:00+08:00"],
  ["bukas ng alas-tres ng hapon", TUESDAY, "2026-03-04T15:00+08:00"],
  ["bukas ng 10am", TUESDAY, "2026-03-04T10:00+08:00"],
  ["bukas ng alas diyes ng umaga", TUESDAY, "2026-03-04T10:00+08:00"],
  ["bukas bago mag-alas-singko", TUESDAY, "2026-03-04T17:00+08:00"],
  ["bukas bago mag 12nn", TUESDAY, "2026-03-04T12:00+08:00"],
  ["bukas agad", TUESDAY, "2026-03-04T18:00+08:00"],
  ["sa makalawa", TUESDAY, "2026-03-05T18:00+08:00"],
  ["samakalawa ng umaga", TUESDAY, "2026-03-05T12:00+08:00"],
  ["sa Huwebes", TUESDAY, "2026-03-05T18:00+08:00"],
  ["sa Biyernes po", TUESDAY, "2026-03-06T18:00+08:00"],
  ["sa Biyernes ng umaga", TUESDAY, "2026-03-06T12:00+08:00"],
  ["sa Biyernes ng 4pm", TUESDAY, "2026-03-06T16:00+08:00"],
  ["ngayong Biyernes", TUESDAY, "2026-03-06T18:00+08:00"],
  ["hanggang Biyernes", TUESDAY, "2026-03-06T18:00+08:00"],
  ["hanggang sa Lunes", TUESDAY, "2026-03-09T18:00+08:00"],
  ["pagdating ng Lunes", TUESDAY, "2026-03-09T18:00+08:00"],
  ["sa Lunes ng umaga", TUESDAY, "2026-03-09T12:00+08:00"],
  ["bago mag-Biyernes", TUESDAY, "2026-03-05T18:00+08:00"],
  ["bago mag-Lunes", TUESDAY, "2026-03-06T18:00+08:00"],
  ["bago mag-Miyerkules", TUESDAY, "2026-03-03T18:00+08:00"],
  ["bago ang Biyernes", TUESDAY, "2026-03-05T18:00+08:00"],
  ["sa susunod na Huwebes", TUESDAY, "2026-03-12T18:00+08:00"],
  ["sa darating na Huwebes", TUESDAY, "2026-03-05T18:00+08:00"],
  ["sa Huwebes", "2026-03-05T09:00+08:00", "2026-03-05T18:00+08:00"],
  ["sa Huwebes", "2026-03-05T14:00+08:00", null],
  ["sa Linggo", TUESDAY, "2026-03-09T18:00+08:00"],
  ["sa loob ng 24 oras", FRIDAY, "2026-03-07T10:00+08:00"],
  ["sa loob ng dalawang oras", TUESDAY, "2026-03-03T12:00+08:00"],
  ["within 24 hours po", TUESDAY, "2026-03-04T10:00+08:00"],
  ["in 24-48 hours", TUESDAY, "2026-03-05T10:00+08:00"],
  ["sa loob ng isang oras", TUESDAY, "2026-03-03T11:00+08:00"],
  ["pagkatapos ng dalawang oras", TUESDAY, "2026-03-03T12:00+08:00"],
  ["after 30 minutes po", TUESDAY, "2026-03-03T10:30+08:00"],
  ["in 5 to 10 minutes po", TUESDAY, "2026-03-03T10:10+08:00"],
  ["sa loob ng 5 hanggang 10 minuto", TUESDAY, "2026-03-03T10:10+08:00"],
  ["sa loob ng kalahating oras", TUESDAY, "2026-03-03T10:30+08:00"],
  ["within 2 business days", TUESDAY, "2026-03-05T18:00+08:00"],
  ["within 3-5 banking days", TUESDAY, "2026-03-10T18:00+08:00"],
  ["in two working days po", FRIDAY, "2026-03-10T18:00+08:00"],
  ["sa loob ng 2 working days", TUESDAY, "2026-03-05T18:00+08:00"],
  ["sa loob ng tatlong araw na may pasok", TUESDAY, "2026-03-06T18:00+08:00"],
  ["within 24 business hours", TUESDAY, "2026-03-05T16:00+08:00"],
  // Maundy Thursday and Good Friday
  ["sa loob ng 2 working days", "2026-04-01T10:00+08:00", "2026-04-07T18:00+08:00"],
  ["bukas", "2026-04-01T10:00+08:00", "2026-04-06T18:00+08:00"],
  ["sa loob ng dalawang araw", TUESDAY, "2026-03-05T18:00+08:00"],
  ["sa loob ng tatlong araw", TUESDAY, "2026-03-06T18:00+08:00"],
  ["after 2 days", TUESDAY, "2026-03-05T18:00+08:00"],
  ["in a couple of days po", TUESDAY, "2026-03-05T18:00+08:00"],
  ["sa loob ng isang linggo", TUESDAY, "2026-03-10T18:00+08:00"],
  ["sa loob ng dalawang linggo", TUESDAY, "2026-03-17T18:00+08:00"],
  ["ngayong linggo", TUESDAY, "2026-03-06T18:00+08:00"],
  ["within the week po", TUESDAY, "2026-03-06T18:00+08:00"],
  ["bago matapos ang linggo", TUESDAY, "2026-03-06T18:00+08:00"],
  ["sa susunod na linggo", TUESDAY, "2026-03-13T18:00+08:00"],
  ["next week po", TUESDAY, "2026-03-13T18:00+08:00"],
  // Thursday and Friday of that week are holidays
  ["sa susunod na linggo", "2026-03-24T10:00+08:00", "2026-04-01T18:00+08:00"],
  ["sa katapusan", TUESDAY, "2026-03-31T18:00+08:00"],
  ["sa katapusan ng buwan", TUESDAY, "2026-03-31T18:00+08:00"],
  ["bago matapos ang buwan", TUESDAY, "2026-03-31T18:00+08:00"],
  ["ngayong buwan", TUESDAY, "2026-03-31T18:00+08:00"],
  ["sa susunod na buwan", TUESDAY, "2026-04-30T18:00+08:00"],
  ["sa katapusan", "2026-02-10T10:00+08:00", "2026-02-27T18:00+08:00"],
  ["within the day po", TUESDAY, "2026-03-03T18:00+08:00"],
  ["bago matapos ang araw", TUESDAY, "2026-03-03T18:00+08:00"],
  ["by EOD po", TUESDAY, "2026-03-03T18:00+08:00"],
  ["before COB today po", TUESDAY, "2026-03-03T18:00+08:00"],
  ["by Friday po", TUESDAY, "2026-03-06T18:00+08:00"],
  ["by Friday ng hapon", TUESDAY, "2026-03-06T18:00+08:00"],
  ["tomorrow morning po", TUESDAY, "2026-03-04T12:00+08:00"],
  ["first thing Monday po", TUESDAY, "2026-03-09T12:00+08:00"],
  ["before lunch bukas", TUESDAY, "2026-03-04T12:00+08:00"],
  ["sa Marso 19", TUESDAY, "2026-03-19T18:00+08:00"],
  ["sa ika-19 ng Marso", TUESDAY, "2026-03-19T18:00+08:00"],
  ["sa ika-12", TUESDAY, "2026-03-12T18:00+08:00"],
  ["sa a-12", TUESDAY, "2026-03-12T18:00+08:00"],
  ["sa a-kinse", TUESDAY, "2026-03-16T18:00+08:00"],
  ["on March 19 po", TUESDAY, "2026-03-19T18:00+08:00"],
  ["bago mag-Marso 19", TUESDAY, "2026-03-18T18:00+08:00"],
  ["by the 15th po", TUESDAY, "2026-03-16T18:00+08:00"],
  ["by 05/06", TUESDAY, "2026-05-06T18:00+08:00"],
  ["sa 05/06", TUESDAY, "2026-06-05T18:00+08:00", { locale: "en-GB" }],
  ["ng alas-tres", TUESDAY, "2026-03-03T15:00+08:00"],
  ["ng 3:30 ng hapon", TUESDAY, "2026-03-03T15:30+08:00"],
  ["ng alas-nuwebe ng umaga", TUESDAY, "2026-03-04T09:00+08:00"],
  ["ng alas-singko y medya", TUESDAY, "2026-03-03T17:30+08:00"],
  ["before 5pm po", TUESDAY, "2026-03-03T17:00+08:00"],
  ["hanggang 5pm po", TUESDAY, "2026-03-03T17:00+08:00"],
  ["bukas bago mag-5", TUESDAY, "2026-03-04T17:00+08:00"],
  ["pagkatapos ng tanghalian", "2026-03-03T08:00+08:00", "2026-03-03T12:00+08:00"],
  ["sa weekend", TUESDAY, "2026-03-08T23:59+08:00"],
  ["on or before Friday", TUESDAY, "2026-03-06T18:00+08:00"],
  ["sa March 16", TUESDAY, "2026-03-16T18:00+08:00"],
  ["sa Lunes o Martes", TUESDAY, "2026-03-10T18:00+08:00"],
  ["between 2 and 4 PM bukas", TUESDAY, "2026-03-04T16:00+08:00"],
  ["mamaya", TUESDAY, "2026-03-04T10:00+08:00"],
  ["mamaya po", TUESDAY, "2026-03-03T11:00+08:00", CHAT],
  ["maya-maya po", TUESDAY, "2026-03-03T11:00+08:00", CHAT],
  ["agad", TUESDAY, "2026-03-04T10:00+08:00"],
  ["kaagad po", TUESDAY, "2026-03-03T11:00+08:00", CHAT],
  ["sa lalong madaling panahon", TUESDAY, "2026-03-04T10:00+08:00"],
  ["ASAP po", TUESDAY, "2026-03-04T10:00+08:00"],
  ["soon po", "2026-03-03T17:30+08:00", "2026-03-04T09:30+08:00", CHAT],
  ["", TUESDAY, "2026-03-04T10:00+08:00"],
  ["sa susunod na update ng app", TUESDAY, null],
  // other houses, daylight saving and zones named in the text
  ["ngayong araw", TUESDAY, "2026-03-03T17:00+08:00", SATURDAYS],
  ["sa Sabado", TUESDAY, "2026-03-07T12:00+08:00", SATURDAYS],
  ["within 1 business day", FRIDAY, "2026-03-07T12:00+08:00", SATURDAYS],
  ["bukas ng 9am", "2026-03-07T12:00-05:00", "2026-03-08T09:00-04:00", { house: "newYork" }],
  ["bukas ng 3pm Asia/Dubai", TUESDAY, "2026-03-04T15:00+04:00"],
  ["by 5pm Manila time", TUESDAY, "2026-03-03T17:00+08:00", { zone: "Asia/Dubai" }],
  ["bukas ng 3pm", TUESDAY, "2026-03-04T15:00+04:00", { zone: "Asia/Dubai" }],
];

const setting = { house: "manila", locale: "fil-PH" } as const;

describe("Tagalog and Taglish deadlines", () => {
  const cases = ROWS.map(([words, said, due, own]) => ({ words, said, due, own }));
  it.each(cases)("$words, said $said", ({ words, said, due, own }) => {
    const sentence = `Ipapadala po namin sa inyo ang resibo ${words}.`;
    expect(iso(deadlineOf(sentence, said, { ...setting, ...own })?.due)).toBe(iso(due));
  });

  it("gives both days where a weekday is named on that day after noon", () => {
    const said = "2026-03-05T14:00+08:00";
    const deadline = deadlineOf("Tatawagan ko po kayo sa Huwebes.", said, setting);
    expect(deadline?.["ambiguous"]).toEqual([
      "2026-03-05T18:00:00+08:00",
      "2026-03-12T18:00:00+08:00",
    ]);
  });

  it.each([
    ["Iche-check po namin ang nangyari noong Biyernes.", "no_deadline"],
    ["Ipapadala po namin ang resibo ninyo noong Marso 2.", "no_deadline"],
  ])("sets none for a date that is past: %s", (sentence, rule) => {
    expect(deadlineOf(sentence, TUESDAY, setting)?.rule).toBe(rule);
  });
});
