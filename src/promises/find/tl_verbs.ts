/** Contemplated verbs: what is going to be done to something, by the deed. Agents say them with "ko" or "namin". */
const TO_DO: Readonly<Record<string, string>> = {
  refund:
    "ibabalik babayaran isasauli ire-refund irerefund i-re-refund ike-credit icre-credit ika-credit iwa-waive iwe-waive",
  call: "tatawagan",
  ship: "ihahatid ipapahatid ide-deliver idedeliver papalitan ipapalit ipapa-deliver",
  send: "ipapadala ipadadala papadalhan padadalhan bibigyan ibibigay ise-send isesend i-se-send ie-email i-e-email iemail ia-attach ipapasa isha-share ishe-share",
  pass_on:
    "iaakyat ifo-forward ifoforward i-fo-forward ie-escalate ieescalate i-e-escalate ieendorso ie-endorse iendorso ipaparating ipararating ire-report irereport irereport ira-raise ire-raise iuulat ihahatag",
  fix: "aayusin iaayos itatama lulutasin reresolbahin ire-resolve re-resolbahin ia-update iu-update i-u-update babaguhin tatanggalin aalisin ire-reset ia-activate iaactivate idadagdag isasama ia-adjust ipapaayos fi-fix-in fifixin",
  release: "ilalabas ipo-post ire-release iu-upload",
  cancel: "kakanselahin ika-cancel ica-cancel ikakansela kakansela-hin",
  book: "irereserve itatabi ise-schedule iske-schedule isi-schedule ibo-book ia-arrange ire-reserve",
  help: "tutulungan aasikasuhin tututukan uunahin gagabayan iha-handle ipo-process ipoproseso ipro-process i-pro-process ia-approve iaapprove i-a-approve",
  make: "gagawan gagawin tatapusin",
  contact:
    "susulatan lilinawin babalikan sasagutin sasabihan ipapaalam ipaaalam iuupdate a-update-in ia-update aabisuhan ko-contact-in kokontakin iko-contact ire-reply imi-message ite-text ico-confirm iko-confirm kukumpirmahin ko-confirm-in",
  check:
    "titingnan titignan susuriin iimbestigahan aalamin hahanapin iche-check ichecheck i-che-check che-check-in checheckin tse-tsekin titse-tsekin ive-verify ibe-verify ive-verify ire-review irereview re-review-hin rereviewhin itatanong tatanungin pag-aaralan ivavalidate iva-validate ito-trace itre-track imo-monitor",
  try: "susubukan susubukang sisikapin sisikaping ita-try itatry itry i-try ta-try-in",
  visit: "pupuntahan kukunin dadalhin pi-pick-up-in ipi-pick-up",
};

/** Contemplated verbs of who is going to act. */
const WILL_ACT: Readonly<Record<string, string>> = {
  refund: "magre-refund magrerefund magbabalik",
  call: "tatawag",
  ship: "magde-deliver magdedeliver maghahatid magshi-ship",
  send: "magpapadala magbibigay magse-send magsesend mag-e-email mag-eemail",
  pass_on: "mag-e-escalate mag-eescalate magre-report mag-eendorso",
  fix: "mag-aayos magre-resolve mag-a-update mag-aayos",
  release: "maglalabas",
  help: "tutulong mag-aasikaso magpo-process aasikaso mag-a-assist",
  contact:
    "babalik sasagot tutugon magsasabi magpapaalam mag-uupdate mag-u-update magre-reply magrereply magfo-follow magfofollow makikipag-ugnayan makikipag-coordinate makikipag-usap kokontak susulat magme-message magte-text co-contact",
  check:
    "magche-check magchecheck titingin mag-iimbestiga magva-validate magve-verify magre-review mag-aaral",
  visit: "pupunta darating dadating bibisita kukuha",
};

/** Contemplated verbs of what will come about: "maipapadala", "makaka-receive". */
const WILL_BE: Readonly<Record<string, string>> = {
  refund: "maibabalik mare-refund marerefund ma-re-refund maike-credit macre-credit",
  call: "matatawagan",
  ship: "makarating makakarating mararating maihahatid made-deliver madedeliver mapapalitan mapapalit",
  send: "maipapadala maibibigay mase-send masesend makakatanggap makatatanggap makaka-receive makakareceive matatanggap mare-receive marereceive makukuha",
  fix: "maaayos ma-aayos mare-resolve maitatama maa-update mababago matatanggal magagawa",
  release: "mailalabas",
  cancel: "makakansela maca-cancel",
  help: "maaasikaso mapo-process mapoproseso maa-approve matatapos",
  contact: "masasagot makokontak mababalikan",
  check: "matitingnan mare-review mache-check",
};

const flat = (table: Readonly<Record<string, string>>) => [
  ...new Set(Object.values(table).flatMap((list) => list.split(" "))),
];

export const OBJECT_VERBS: readonly string[] = flat(TO_DO);
export const ACTOR_VERBS: readonly string[] = flat(WILL_ACT);
export const EVENT_VERBS: readonly string[] = flat(WILL_BE);

/** English verbs that Taglish takes in ("i-check ko", "na-refund na", "nag-follow up"). */
const BORROWED: Readonly<Record<string, string>> = {
  refund: "refund credit waive reverse",
  call: "call",
  ship: "deliver ship dispatch replace",
  send: "send resend e?-?mail provide attach",
  pass_on: "escalate endorse forward report raise",
  fix: "fix resolve reset update activate reactivate adjust unlock",
  release: "release post upload",
  cancel: "cancel",
  book: "schedule book arrange reserve",
  help: "process assist approve expedite prioritize handle",
  contact: "reply follow.?up message text confirm contact inform notify coordinate",
  check: "check verify review validate investigate track trace monitor",
};

/** "i-check", "i-forward": with "ko" or "namin" these say what the speaker is about to do. */
export const BORROWED_VERBS: readonly string[] = flat(BORROWED);

/** Roots of Tagalog verbs, to know them in every aspect ("ipinadala", "tumawag", "inayos"). */
const ROOTS: Readonly<Record<string, string>> = {
  refund: "ibinalik naibalik ibalik\\b bayar binayar sauli soli",
  call: "tawag tinawag tumawag",
  ship: "hatid palit",
  send: "padala padalh binig(?!o) bigay bibigy tanggap",
  pass_on: "akyat endorso parating (?<!s)ulat",
  fix: "ayos ayusin unlock ayos tama lutas resolb bago\\b baguh tanggal alis dagdag",
  release: "labas",
  cancel: "kansel",
  book: "iskedyul",
  help: "tulong tulung asikas proses gabay",
  make: "gawa gawin ginawa tapos tinapos",
  contact: "balikan sagot sagut tugon sabih paalam update ugnay kontak abis kumpirm coordinate",
  check: "tingn tingin tign suri imbestig alam(?:in)? hanap tseke tanong aral",
  visit: "punta dating kuha kunin dala",
};

/** Deeds by their verb in any aspect; the earliest in the phrase decides. */
export const TAGALOG_DEEDS: readonly (readonly [deed: string, pattern: RegExp])[] = Object.keys(
  ROOTS,
).map((deed) => {
  const exact = [TO_DO, WILL_ACT, WILL_BE].flatMap((table) => table[deed]?.split(" ") ?? []);
  const borrowed = BORROWED[deed]?.split(" ") ?? [];
  const roots = ROOTS[deed]?.split(" ") ?? [];
  return [
    deed,
    new RegExp(
      `\\b(?:${exact.join("|")})|\\b(?:[a-z]{1,8}-?)?(?:[a-z]{1,4}-)?(?:${[...borrowed, ...roots].join("|")})`,
    ),
  ];
});
