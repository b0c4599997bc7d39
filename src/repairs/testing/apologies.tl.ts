import { apologies } from "./apology_case.ts";

/** Whole replies in Tagalog and Taglish: apologies, replies that only look like one, and faulty apologies. */
export const APOLOGIES_TL = apologies([
  [
    "",
    "acknowledgement responsibility repair regret",
    "Hi Ma'am Joy, sinabi ko po nung Monday na tatawagan ko kayo pero hindi ako nakatawag. Kasalanan ko po. Nakausap ko na po ang shop at ready na ang bike ninyo. Pasensya na po sa paghihintay.",
  ],
  [
    "",
    "acknowledgement responsibility repair regret",
    "Good day Sir Dante, nangako po kami na ipapadala ang corrected invoice nung Friday at wala pa rin po ito sa inyo. Dapat po ako na mismo ang nag-send. Naka-attach na po. Humihingi po ako ng paumanhin.",
  ],
  [
    "",
    "responsibility explanation repair new_date goodwill",
    "Nagkulang po kami sa inyo, Sir Rico. Mali po ang card number na na-encode namin kaya ibinalik ng bank ang refund. Na-process na po namin ulit at matatanggap niyo po ito sa Monday, March 9. Nagdagdag din po kami ng P200 voucher sa account ninyo.",
  ],
  [
    "",
    "acknowledgement responsibility repair new_date",
    "@bongreyes tama po kayo, 24 hours ang sinabi namin at tatlong araw na. Kami po ang may pagkukulang. Ise-send ko po ang code sa DM within 10 minutes.",
  ],
  [
    "",
    "regret acknowledgement explanation responsibility repair new_date request",
    "Hello po Ma'am Liza, sorry po at walang tumawag sa inyo kahapon gaya ng usapan. Sa ibang araw ko po nailista ang appointment at hindi ko po na-double check. Tatawagan ko po kayo mamayang 4 PM. Sana po mabigyan niyo pa kami ng isa pang pagkakataon.",
  ],
  [
    "",
    "regret acknowledgement responsibility repair",
    "Ay sorry po! Nakalimutan kong i-attach yung file. Eto na po.",
  ],
  [
    "",
    "regret explanation responsibility repair goodwill prevention",
    "Paumanhin po sa delay, Aling Nena. Naiwan po namin ang parcel sa maling bay, pagkakamali po namin. Naipadala na po kaninang umaga via express at kami na po ang sasagot sa shipping. Simula po ngayon, chine-check na ang mga bay gabi-gabi.",
  ],
  [
    "",
    "acknowledgement responsibility repair regret",
    "Walang dahilan po para iwan namin kayong siyam na araw na walang sagot, Sir Paolo. Nabasa ko na po ang buong thread at na-fix ko na po yung bug. Pasensya na po talaga.",
  ],
  [
    "",
    "acknowledgement responsibility repair regret goodwill",
    "Hindi po namin natupad ang petsang binigay namin. Dumating po ang piyesa nung Thursday at hindi ko po napansin. Naikabit ko na po kaninang umaga. Pasensya na po, hindi na po namin sisingilin ang labor.",
  ],
  [
    "",
    "acknowledgement responsibility repair new_date regret",
    "Salamat po sa pag-follow up, Ma'am Tess. Dapat po Wednesday ko naipadala ang listahan, nakaligtaan ko po. Ipapadala ko po bago mag-5 PM ngayong araw. Pasensya na po.",
  ],
  [
    "",
    "responsibility repair new_date goodwill request",
    "Dalawang beses na po naming namali ang order ninyo at inaako po namin ang responsibilidad. Ihahatid po ng rider sa Friday ang tamang lampara at kukunin na rin ang mga mali. Ni-refund na rin po namin ang shipping. Sana po mapatawad niyo kami.",
  ],
  [
    "",
    "regret acknowledgement responsibility repair goodwill",
    "Sobrang sorry po, Ma'am Cora. Sabi ko po ire-reserve ko ang room para sa inyo pero naibigay ko sa iba. Ako po ang nagkamali. Nai-book ko na po kayo sa Bayview for two nights at kami na po ang magbabayad ng difference.",
  ],
  [
    "",
    "regret explanation responsibility repair",
    "Pasensya na po sa late reply. Naputol po ang address ninyo sa system namin, at dapat nakita po namin yun nung nag-order kayo. On the way na po ang parcel sa kumpletong address.",
  ],
  [
    "",
    "acknowledgement responsibility repair",
    "Pinangakuan po kayo ng decision nung 20 pero wala kayong natanggap; amin pong pagkukulang yun. Approved na po ngayon ang buong amount.",
  ],
  ["", "", "Pasensya na po, alin po sa dalawang order ang tinutukoy ninyo?"],
  [
    "",
    "",
    "Nakikiramay po kami sa nangyari sa nanay ninyo. Take your time po, open pa rin ang return para sa inyo.",
  ],
  [
    "",
    "regret",
    "Hi Sir Jun! Kung may error pa rin po after ng update, message lang po kayo at iche-check ko ulit. Sorry po sa abala.",
  ],
  [
    "",
    "",
    "Open po kami Monday to Friday, 9 to 5. Sorry po pero hindi po kami nagpapa-reserve nang walang deposit.",
  ],
  [
    "",
    "acknowledgement regret repair new_date goodwill",
    "Dapat po dumating na ang parcel ninyo nung Friday kaya tinanong ko na po ang courier. Hindi niyo na po kailangang maghintay: magpapadala po ako ng bago ngayong araw, libre po. Pasensya na po.",
  ],
  [
    "",
    "regret responsibility repair",
    "Dahil po sinabi niyo sa amin ang tungkol sa amoy, chineck po namin ang buong batch. Salamat po. Sorry po at umabot pa sa inyo; trabaho po naming makita yun. Na-refund na po namin ang dalawang garapon.",
  ],
  [
    "conditional no_date",
    "regret repair",
    "Humihingi po kami ng paumanhin sa anumang abala na maaaring naidulot nito. Na-forward na po ang concern ninyo sa tamang department at sasagutin po nila kayo sa lalong madaling panahon.",
  ],
  [
    "conditional",
    "regret",
    "Sorry po kung ganyan ang naramdaman ninyo. Mahalaga po sa amin ang lahat ng customer.",
  ],
  [
    "excuse no_date",
    "regret",
    "Pasensya na po sa delay, sobrang busy lang po kasi namin ngayong holiday at kulang po kami sa tao. Aasikasuhin po namin kapag may time.",
  ],
  [
    "passive",
    "regret",
    "May mga nangyaring pagkakamali sa paghawak ng request ninyo at ikinalulungkot po namin ito.",
  ],
  [
    "blames_customer",
    "regret acknowledgement repair",
    "Sorry po at hindi dumating on time ang replacement. Kaso po hindi niyo kasi binigay ang kumpletong address kaya ganun. Ipapadala po namin ulit pag na-confirm niyo na.",
  ],
  [
    "blames_others no_date",
    "regret acknowledgement repair",
    "Paumanhin po at hindi kami nakatawag nung Tuesday gaya ng pangako, kaso kasalanan po yun ng previous shift, hindi nila pinasa ang note. Tatawagan ko po kayo.",
  ],
  [
    "passive",
    "regret acknowledgement",
    "Hello po, nagkaroon po ng error at hindi na-process ang refund ninyo. Paumanhin po sa abala. Under checking na po.",
  ],
  ["conditional", "regret", "Pasensya na po kung medyo masungit ang dating ng reply namin."],
  [
    "excuse",
    "acknowledgement",
    "Humihingi po kami ng pang-unawa. Dahil po sa dami ng requests, hindi po namin kayo nasagot within the promised 48 hours. Salamat po sa paghihintay.",
  ],
  [
    "blames_others",
    "regret",
    "Sorry po Ma'am Dang, hindi po namin kasalanan yan: nawala po ng courier ang box kaya sa kanila po kayo mag-claim.",
  ],
]);
