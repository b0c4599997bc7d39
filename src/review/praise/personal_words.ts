/** What people tell of their lives beside the matter itself; folded words in the languages we read. */
export const PERSONAL_WORDS: ReadonlySet<string> = new Set(
  `birthday wedding anniversary funeral surgery operation hospital baby newborn pregnancy exam exams thesis
  graduation graduate honeymoon vacation holiday trip marathon concert recital retirement interview mother father
  mom mum dad grandmother grandfather grandma grandpa wife husband son daughter sister brother child kids twins dog
  puppy cat kitten garden choir classroom pupils students flu fever allergy
  cumpleaños boda aniversario funeral cirugia hospital bebe embarazo examen examenes tesis graduacion vacaciones viaje
  madre padre mama papa abuela abuelo esposa esposo hijo hija hermana hermano perro gato jardin
  kaarawan kasal anibersaryo libing operasyon ospital sanggol bakasyon biyahe nanay tatay lola lolo anak kapatid aso
  pusa`.split(/\s+/),
);
