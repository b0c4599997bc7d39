import { dayAt, instantOf } from "../calendar/zone.ts";
import { itemsOf } from "../audits/checklists/index.ts";
import { AuditRequest, type AuditRequest as Request, type ChecklistId } from "../model/audits.ts";
import type { z } from "zod";
import { dateText, ZONE } from "./notation.ts";

/** An invented audit: all is well but what is told; days are counted from today. */
interface DemoAudit {
  day: number;
  by: string;
  checklist: ChecklistId;
  kind: NonNullable<Request["kind"]>;
  place: string;
  note: string;
  not_seen: readonly string[];
  wrong: Readonly<Record<string, Wrong>>;
}

interface Wrong {
  note: string;
  owner?: string;
  due?: number;
  done?: boolean;
}

const LIFT: Wrong = {
  note: "The lift is out of order, with a note from last week on it.",
  owner: "Jun Dizon",
  due: -2,
};

const AUDITS: readonly DemoAudit[] = [
  {
    day: -3,
    by: "Alma Reyes",
    checklist: "site",
    kind: "self",
    place: "Mabini Street",
    note: "In the morning, two people at the counter.",
    not_seen: ["site.premises.toilet", "site.prices.same"],
    wrong: {
      "site.equipment.works": LIFT,
      "site.materials.current": {
        note: "The poster of the summer offer still hangs.",
        owner: "Alma Reyes",
        due: 4,
      },
      "site.prices.in_sight": {
        note: "Two of the kettles have no price.",
        owner: "Jun Dizon",
        due: 1,
      },
    },
  },
  {
    day: -9,
    by: "Rosa Villanueva",
    checklist: "site",
    kind: "mystery",
    place: "Mabini Street",
    note: "Came as a customer who wants a rice cooker.",
    not_seen: ["site.parking.place"],
    wrong: {
      "site.staff.attends": { note: "Two clerks talked by the till for six minutes." },
      "site.greeting.greeted": { note: "Nobody greeted me." },
      "site.materials.current": { note: "Poster of an offer that is over.", done: true },
    },
  },
  {
    day: -16,
    by: "Jun Dizon",
    checklist: "site",
    kind: "self",
    place: "Bayani Mall",
    note: "",
    not_seen: [],
    wrong: { "site.displays.true": { note: "The white mug is shown and sold out.", done: true } },
  },
  {
    day: -5,
    by: "Tomás Ibarra",
    checklist: "digital",
    kind: "self",
    place: "Web shop",
    note: "On a phone, slow line.",
    not_seen: ["digital.greeting.chat"],
    wrong: {
      "digital.premises.opens": {
        note: "Nine seconds until the first picture.",
        owner: "Web team",
        due: 9,
      },
      "digital.prices.whole": {
        note: "Shipping is only told at the end.",
        owner: "Web team",
        due: 9,
      },
    },
  },
];

/** Finished audits of the demo house, relative to `now`, each with who looked. */
export function demoAudits(now: string): { by: string; audit: z.output<typeof AuditRequest> }[] {
  const today = dayAt(Date.parse(now), ZONE);
  return AUDITS.map(({ day, by, checklist, not_seen, wrong, ...told }) => ({
    by,
    audit: AuditRequest.parse({
      ...told,
      checklist,
      at: new Date(instantOf(today + day, 10 * 60, ZONE)).toISOString(),
      finished: true,
      answers: itemsOf(checklist).map(({ id: item }) => {
        const no = wrong[item];
        if (no === undefined) return { item, answer: not_seen.includes(item) ? "not_seen" : "yes" };
        const due = no.due === undefined ? null : dateText(today + no.due);
        return { ...no, item, answer: "no", due };
      }),
    }),
  }));
}
