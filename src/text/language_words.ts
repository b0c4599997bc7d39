/** Frequent words of languages we do not serve, only so that they are recognised; folded. */
export const FOREIGN_WORDS = {
  de: `der die das und ist nicht ich sie wir ihr mit auf fur von zu dem den des ein eine einen auch wenn aber oder
 haben werden kann habe hat bei nach noch nur wie uber aus als sehr danke bitte wird wurde sind einem einer dass
 mein meine ihre ihren kein keine mehr schon dann mich mir durch gibt unter vielen hallo gruß sich
 immer diese dieses wieder seit`,
  fr: `le les des du et est pas je vous nous ils elle sont dans sur avec pour qui ce cette mais ou ai avez ete mon
 mes votre notre vos merci bonjour cela ca c'est j'ai n'est d'un qu'il aux une fait comme tout suis etre ces leur
 chez depuis toujours fichier cordialement peut peux faut alors donc quand faire mot passe veux avoir recois quel quelle`,
  it: `il di che non per sono della del nel alla gli questo questa anche piu grazie ho ha hanno essere stato ciao
 buongiorno un'altra dei delle dal dalla nella puo devo quando ogni fare salve quale`,
  nl: `het een van ik je niet met zijn voor aan maar ook naar heb kan wordt deze dit bij nog wel geen uit dank
 bedankt dat hoe mijn u uw ze er als dan worden hebben moet graag groet hoi waar mij hebt terug krijgen graag alvast ontvangen ontvang`,
  pt: `nao uma voce com nos isso esse obrigado obrigada tem estou ola minha meu ja pela pelo foi sao mais quando eu
 ele isto sem seu sua voces muito tambem ao aos das ou preciso conta mensagem consigo boa fazer`,
  sv: `och att det som inte jag har ar ett kan mitt alla nar hur tack hej`,
  pl: `nie jest sie czy jak dla ale dziekuje prosze mam mozna jako przez tylko ktory moje wiadomosci`,
} as const;

/**
 * Frequent words that tell languages apart, folded. A word that is common in two of the languages is
 * listed in neither (me, no, a, on, son, as, at, mas, para...).
 */
export const LANGUAGE_WORDS = {
  en: `the and is are was were be been being have has had having do does did doing will would can could should may
 might must i you he she it we they my your his her its our their this that these those there here what which who
 when where why how not don't doesn't didn't can't cannot won't isn't aren't wasn't i'm i've i'll it's that's you're
 we're they're we've you've i'd if then than because so but or of to in for with from by about into after before
 again any some all more most other only very just also please thanks thank hello hi sorry get got need want know
 help still even now been yes an up out over them him us am let make see use using work works working problem
 issue message account order email mail sent send received try tried without through while between each both yet
 hey regards okay anyone something anything nothing everything someone looking good new like time day week back
 delivery call check reply response customer service team`,
  es: `el los las un una unos unas y o pero porque que de del al en con sin por es esta este esto ese esa eso estan
 estoy estamos ser soy somos fue era han he ha hemos habia hay tengo tiene tienen tenemos puedo puede pueden
 podemos quiero quiere mi mis tu tus su sus nos les le lo se te yo usted ustedes ellos nosotros cuando donde
 como cual cuanto quien si muy tambien ya aun todavia solo siempre nunca nada algo todo todos toda hola gracias
 favor buenos buenas dias tardes noches saludos disculpe disculpa lamento lamentamos perdon pedido correo cuenta
 mensaje problema ayuda hacer hago hace desde hasta entre sobre antes despues ahora hoy ayer mañana semana mes
 otra otro otra vez misma mismo cliente servicio dinero pago factura enviar envio llego llegado aqui alli ahi
 pues entonces asi bien mal uno dos tres cada sea estaba tenia hacia porfa sino aunque mientras segun nuestra
 nuestro usted le vamos voy va van dice dijo dijeron dicen espero esperando respuesta
 jueves viernes pronto ahorita enseguida brevedad copia recibo tarde hora horas habiles le llamo llamare llamaremos
 envio enviare enviaremos mando reviso revisare revisaremos aviso recibira correos`,
  tl: `ang ng mga sa na po opo hindi ako ikaw siya kami tayo kayo sila ko mo niya namin natin ninyo niyo nila akin
 iyo kanya amin atin inyo kanila ito iyan iyon yan yun yung nung noong nang kung kapag pag kasi dahil pero
 ay ni kay sina nina ba nga naman lang lamang din rin daw raw pa muna sana kaya talaga wala walang meron
 mayroon may maging bakit paano kailan saan sino ano alin ilan magkano gusto ayaw kailangan pwede puwede dapat
 salamat paumanhin pasensya sige oo ganun ganyan ganito dito diyan doon kanina kahapon bukas mamaya ngayon araw ipapadala tatawagan tatawag aayusin babalikan biyernes huwebes makalawa resibo
 linggo buwan taon lahat bawat isa dalawa tatlo bago pagkatapos hanggang mula para sabi sinabi gawa ginawa
 kuya nyo nyong niyong kong mong kaming kayong hinihintay naghihintay tagal matagal naka nasa nag yata siguro baka tapos tsaka kahit wag huwag ulit uli agad
 nman nmn lng ksi kc tlga talagang wla wlang hndi hinde niyong nyan niyan nun nito dun dyan jan yon yong ung yng
 poh kyo kau pede pwd pano bkt bat kelan asan nasaan san ilang anong pong bang pang rin akong kaming kayong
 naming inyong aming itong yang hanggang sobrang ganon ganoon ayos pati eto heto iba ibang nasa mayroong merong
 ate maam opo ho gawin lahat wala kailangang kelangan gustong parang baka sayang bayad bili binili dumating`,
  foreign: Object.values(FOREIGN_WORDS).join(" "),
} as const;

/** One of the lists. */
export type WordList = keyof typeof LANGUAGE_WORDS;
