import { dayAt, instantOf } from "../calendar/zone.ts";
import type { EpisodeRequest, EpisodeRole, EpisodeVerdict } from "../model/episodes.ts";
import { ZONE } from "./notation.ts";

/** An invented episode: the day is counted from today; without a verdict nobody has decided yet. */
interface DemoEpisode {
  day: number;
  by: string;
  role: EpisodeRole;
  place: string;
  text: string;
  verdict?: EpisodeVerdict;
}

const ALMA = "Alma Reyes";
const TOMAS = "Tomás Ibarra";
const JUN = "Jun Dizon";

const EPISODES: readonly DemoEpisode[] = [
  {
    day: -1,
    by: ALMA,
    role: "customer",
    place: "Garage on Mabini Street",
    text: "The garage promised to call me on Monday about the brakes and nobody called.",
  },
  {
    day: -1,
    by: TOMAS,
    role: "visitor",
    place: "Clínica del Parque",
    text: "En recepción dos empleadas estaban con el celular y nadie nos atendió.",
    verdict: "onsite_inattention",
  },
  {
    day: -2,
    by: JUN,
    role: "customer",
    place: "Botica Luntian",
    text: "Ang dumi ng CR at sira ang upuan sa waiting area.",
    verdict: "poor_tangibles",
  },
  {
    day: -3,
    by: ALMA,
    role: "colleague",
    place: "Our warehouse",
    text: "I asked the warehouse for the photo of the dented box and nobody has answered me.",
    verdict: "internal_neglect",
  },
  {
    day: -4,
    by: TOMAS,
    role: "customer",
    place: "Ferretería Sol",
    text: "Me prometieron llamarme el jueves con el precio y nunca llamaron.",
    verdict: "broken_promise",
  },
  {
    day: -8,
    by: ALMA,
    role: "customer",
    place: "Phone company",
    text: "I was passed from one desk to another four times and had to tell it all again.",
    verdict: "runaround",
  },
  {
    day: -9,
    by: JUN,
    role: "customer",
    place: "Panaderia",
    text: "Sabi nila tatawag sila kahapon pero walang tumawag.",
    verdict: "broken_promise",
  },
  {
    day: -9,
    by: ALMA,
    role: "visitor",
    place: "Town library",
    text: "The librarian walked over, asked what we were looking for and found it in a minute.",
    verdict: "none",
  },
  {
    day: -11,
    by: TOMAS,
    role: "customer",
    place: "Zapatería Luna",
    text: "They sent me the wrong size and then blamed me for it.",
    verdict: "wrong_delivery",
  },
  {
    day: -15,
    by: JUN,
    role: "customer",
    place: "Salon",
    text: "We stood at the counter for ten minutes and nobody served us.",
    verdict: "onsite_inattention",
  },
];

/** The episode journal of the demo house, relative to `now`, each with who noted it. */
export function demoEpisodes(now: string): { by: string; episode: EpisodeRequest }[] {
  const today = dayAt(Date.parse(now), ZONE);
  return EPISODES.map(({ day, by, ...episode }) => ({
    by,
    episode: {
      ...episode,
      at: new Date(instantOf(today + day, 15 * 60, ZONE)).toISOString(),
    },
  }));
}
