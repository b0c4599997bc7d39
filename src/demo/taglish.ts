import type { DemoTalk } from "./notation.ts";

/** Tagalog and Taglish conversations, good and bad. */
export const TAGLISH: readonly DemoTalk[] = [
  {
    channel: "chat",
    subject: "Refund ng rice cooker",
    customer: "Maricel Dizon",
    status: "open",
    turns: [
      "-7d 09:00 C: Hello po, kailan po darating yung refund ng rice cooker ko?",
      "-7d 09:30 Ben: Hi ma'am Maricel, ipapadala ko po ang refund ninyo bago mag-{day+2}.",
      "-4d 10:00 C: Lampas na po sa sinabi ninyo, wala pa rin pong refund.",
    ],
  },
  {
    channel: "chat",
    subject: "Open ng Linggo",
    customer: "Jun Salazar",
    status: "solved",
    turns: [
      "-2d 11:00 C: Open po ba kayo ng Linggo?",
      "-2d 11:01 Carla: Opo, 9 to 5 po.",
      "-2d 11:02 C: Salamat po!",
    ],
  },
  {
    channel: "ticket",
    subject: "Maling kulay",
    customer: "Aileen Robles",
    status: "open",
    turns: [
      "-5d 09:00 C: Black po ang in-order ko pero white po ang dumating. Order KU-50701 po.",
      "-5d 14:00 Dante: Ano po ang order number ninyo?",
      "-5d 14:10 C: Nasa unang message ko na po, KU-50701.",
    ],
  },
  {
    channel: "email",
    subject: "Warranty ng blender",
    customer: "Rommel Aquino",
    status: "closed",
    turns: [
      "-9d 09:00 C: Nasira po yung blender after 15 days. Pwede po bang palitan?",
      "-9d 13:00 Felix: Hindi po pwede, policy po namin yan.",
      "-9d 13:20 C: Wala na po bang ibang paraan?",
      "-9d 14:00 Felix: Wala na po kaming magagawa.",
    ],
  },
  {
    channel: "chat",
    subject: "App na ayaw bumukas",
    customer: "Kristine Lim",
    status: "solved",
    turns: [
      "-3d 19:00 C: Ayaw po bumukas ng recipe app, ni-restart ko na po ng dalawang beses.",
      "-3d 19:04 Ana: Pasensya na po. Dahil na-restart niyo na, skip na po natin yun; paki-update na lang po ng app.",
      "-3d 19:15 C: Ok na po, gumana na. Thank you!",
    ],
  },
  {
    channel: "social",
    subject: "@kusina delivery",
    customer: "Paolo Navarro",
    status: "open",
    turns: [
      "-4d 21:00 C: Dalawang linggo na po akong naghihintay ng oven, wala pong sumasagot sa inyo.",
    ],
  },
  {
    channel: "email",
    subject: "Resibo",
    customer: "Joyce Manalo",
    status: "solved",
    turns: [
      "-6d 09:00 C: Pwede po bang makahingi ng resibo ng order KU-48990?",
      "-6d 09:20 Elena: Opo ma'am Joyce, sorry po sa abala. Ito po ang resibo, naka-attach na.",
      "-6d 09:30 C: Salamat po.",
    ],
  },
  {
    channel: "phone",
    subject: "Kulang na charger",
    customer: "Dennis Ocampo",
    status: "closed",
    turns: [
      "-7d 15:00 C: Kulang po, walang charger sa box.",
      "-7d 15:01 Dante: Hindi na po sakop ng department namin yan.",
      "-7d 15:02 C: Kanino po ako dapat magtanong?",
      "-7d 15:03 Dante: Sa iba na lang po kayo magtanong.",
    ],
  },
  {
    channel: "chat",
    subject: "Gift wrap",
    customer: "Lea Santos",
    status: "open",
    turns: [
      "0d 09:30 C: Pwede po bang ipa-gift wrap ang order KU-52110?",
      "0d 09:35 Ana: Sige po ma'am Lea, ipapa-wrap ko po at mag-send ako ng photo mamaya.",
    ],
  },
  {
    channel: "email",
    subject: "Install ng range hood",
    customer: "Arnel Bautista",
    status: "open",
    turns: [
      "-1d 09:00 C: Kailan po pwedeng i-install yung range hood?",
      "-1d 10:00 Felix: Good day sir Arnel, iko-confirm ko po ang schedule bukas.",
    ],
  },
  {
    channel: "ticket",
    subject: "Double charge",
    customer: "Vivian Reyes",
    status: "solved",
    turns: [
      "-5d 10:00 C: Dalawang beses po akong na-charge sa isang order.",
      "-5d 10:20 Carla: Kasalanan po namin, sorry po ma'am Vivian. Na-refund ko na po ang pangalawang charge.",
      "-4d 09:00 C: Natanggap ko na po, salamat.",
    ],
  },
  {
    channel: "chat",
    subject: "Tatlong araw nang sira",
    customer: "Edgar Villanueva",
    status: "open",
    turns: [
      "-3d 08:00 C: Tatlong araw na pong sira ang ref namin at nasira na ang mga pagkain. Ano po ang gagawin namin?",
      "-3d 08:30 Dante: Ah ok po.",
    ],
  },
  {
    channel: "chat",
    subject: "Paano linisin",
    customer: "Tess Garcia",
    status: "solved",
    turns: [
      "-2d 17:00 C: Paano po linisin ang air fryer, step by step po sana.",
      "-2d 17:02 Carla: Sige po, step by step natin. Bunutin po muna ang saksakan.",
      "-2d 17:10 C: Done po.",
      "-2d 17:12 Carla: Tapos hugasan po ang basket sa maligamgam na tubig.",
      "-2d 17:30 C: Ang linis na po, thank you!",
    ],
  },
  {
    channel: "email",
    subject: "Spare na garapon",
    customer: "Ronald Cruz",
    status: "pending",
    turns: [
      "-1d 12:00 C: May stock po ba kayo ng garapon ng blender L2?",
      "-1d 12:30 Ben: Meron po. Pag na-send niyo po ang photo ng base, ire-reserve ko po ang tamang size.",
    ],
  },
  {
    channel: "ticket",
    subject: "Basag na salamin",
    customer: "Cherry Mendoza",
    status: "open",
    turns: [
      "-4d 09:00 C: Basag po ang salamin ng oven pagdating, naka-attach po ang photo.",
      "-4d 15:00 Felix: I-send mo yung photo.",
      "-3d 09:00 C: Na-send ko na po kahapon, ito po ulit.",
      "-3d 16:00 Felix: Hintay.",
    ],
  },
  {
    channel: "social",
    subject: "@kusina salamat",
    customer: "Nico Ramirez",
    status: "closed",
    turns: [
      "-2d 20:00 C: Salamat kay Ana, naalala niya yung allergy ng anak ko. Ang galing!",
      "-2d 20:10 Ana: Walang anuman po, enjoy po kayo sa bagong kawali!",
    ],
  },
  {
    channel: "chat",
    subject: "Voucher",
    customer: "Hazel Uy",
    status: "solved",
    turns: [
      "-1d 18:00 C: Ayaw po gumana ng voucher ko.",
      "-1d 18:03 Ben: Pasensya na po, nag-expire po siya by mistake. In-extend ko na po.",
      "-1d 18:06 C: Gumana na po, thanks!",
    ],
  },
  {
    channel: "email",
    subject: "Walang manual",
    customer: "Boyet Torres",
    status: "open",
    turns: ["-3d 10:00 C: Wala pong manual sa box ng steamer. Pwede po bang pa-send?"],
  },
  {
    channel: "phone",
    subject: "Naka-block na bayad",
    customer: "Grace Tan",
    status: "solved",
    turns: [
      "-6d 14:00 C: Na-block po ang payment ko.",
      "-6d 14:01 Elena: Bangko lang po ang makakapag-lift niyan; tumawag po kayo sa 800-555-0100 at i-quote ang code 59. Bukas pa rin po ang order ninyo.",
      "-6d 15:00 C: Ok na po, salamat.",
    ],
  },
  {
    channel: "chat",
    subject: "Mag-usap sa tao",
    customer: "Liza Castro",
    status: "open",
    turns: [
      "-1d 21:00 C: Tao po sana ang gusto kong makausap, nasira ang freezer namin.",
      "-1d 21:00 B: Hindi ko po naintindihan. Pumili: 1 Orders, 2 Products, 3 Returns.",
      "-1d 21:01 C: Tao po, please!",
      "-1d 21:01 B: Hindi ko po naintindihan. Pumili: 1 Orders, 2 Products, 3 Returns.",
    ],
  },
];
