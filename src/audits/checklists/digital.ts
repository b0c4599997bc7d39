import type { Checklist } from "../../model/audits.ts";
import { section } from "../item.ts";

/** The same for a place that customers visit on a screen. */
export const DIGITAL: Checklist = {
  id: "digital",
  title: {
    en: "Website, app and messages",
    es: "Sitio web, aplicación y mensajes",
    tl: "Website, app at mga message",
  },
  sections: [
    section(
      "digital.premises",
      ["Pages", "Páginas", "Mga pahina"],
      [
        [
          "opens",
          "poor_tangibles",
          "The first page opens within three seconds, without an error.",
          "La primera página abre en tres segundos y sin errores.",
          "Bumubukas ang unang pahina sa tatlong segundo, walang error.",
        ],
        [
          "phone",
          "poor_tangibles",
          "All can be read and pressed on a phone.",
          "Todo se puede leer y pulsar en un teléfono.",
          "Nababasa at napipindot ang lahat sa cellphone.",
        ],
      ],
    ),
    section(
      "digital.equipment",
      ["Function", "Funcionamiento", "Paggana"],
      [
        [
          "links",
          "poor_tangibles",
          "Links, buttons and forms that were tried worked.",
          "Los enlaces, botones y formularios probados funcionaron.",
          "Gumana ang mga link, button at form na sinubukan.",
        ],
        [
          "payment",
          "poor_tangibles",
          "Paying, or booking, worked to the end.",
          "El pago o la reserva funcionó hasta el final.",
          "Gumana hanggang dulo ang pagbayad o pag-book.",
        ],
      ],
    ),
    section(
      "digital.messages",
      ["Messages", "Mensajes", "Mga message"],
      [
        [
          "whole",
          "poor_tangibles",
          "Messages are well laid out, with no gap of a template left open.",
          "Los mensajes están bien presentados y sin huecos de plantilla.",
          "Maayos ang mga message, walang naiwang blangko ng template.",
        ],
        [
          "attachments",
          "poor_tangibles",
          "Attachments and pictures open and can be read.",
          "Los adjuntos y las imágenes abren y se leen.",
          "Nabubuksan at nababasa ang mga attachment at larawan.",
        ],
        [
          "named",
          "missing_courtesy",
          "Messages greet by name and are signed by a person or a team.",
          "Los mensajes saludan por el nombre y firma una persona o un equipo.",
          "May bati sa pangalan at pirma ng tao o team ang mga message.",
        ],
      ],
    ),
    section(
      "digital.displays",
      ["What is shown", "Lo que se muestra", "Ang ipinapakita"],
      [
        [
          "true",
          "poor_tangibles",
          "Pictures and descriptions fit what is delivered.",
          "Las fotos y descripciones corresponden a lo que se entrega.",
          "Tugma ang larawan at paglalarawan sa dumarating.",
        ],
        [
          "current",
          "poor_tangibles",
          "News, hours and offers are those of today.",
          "Las noticias, horarios y ofertas son los de hoy.",
          "Bago ang mga balita, oras at promo.",
        ],
      ],
    ),
    section(
      "digital.access",
      ["Getting through", "Contacto", "Pagkontak"],
      [
        [
          "contact",
          "inconvenient_access",
          "A way to reach a person is found within two presses.",
          "En dos toques se encuentra cómo hablar con una persona.",
          "Makikita sa dalawang pindot kung paano makausap ang tao.",
        ],
        [
          "hours",
          "inconvenient_access",
          "Hours of service and the usual wait are given.",
          "Se indican el horario de atención y la espera habitual.",
          "Nakasaad ang oras ng serbisyo at karaniwang paghihintay.",
        ],
        [
          "everyone",
          "inconvenient_access",
          "It works with large letters, and with the keyboard alone.",
          "Funciona con letra grande y solo con el teclado.",
          "Gumagana sa malaking letra at sa keyboard lang.",
        ],
      ],
    ),
    section(
      "digital.prices",
      ["Prices", "Precios", "Presyo"],
      [
        [
          "in_sight",
          "inconvenient_access",
          "Prices are in sight before anything has to be filled in.",
          "Los precios se ven antes de rellenar nada.",
          "Kita ang presyo bago may punan.",
        ],
        [
          "whole",
          "inconvenient_access",
          "The last price is the first price: fees and shipping are told at once.",
          "El precio final es el primero: cargos y envío se dicen desde el inicio.",
          "Ang huling presyo ay ang unang presyo: kasama agad ang fee at shipping.",
        ],
      ],
    ),
    section(
      "digital.greeting",
      ["Greeting", "Saludo", "Pagbati"],
      [
        [
          "chat",
          "missing_courtesy",
          "Chat or phone answered with a greeting.",
          "El chat o el teléfono respondió con un saludo.",
          "May pagbati ang sagot sa chat o telepono.",
        ],
      ],
    ),
  ],
};
