import type { Checklist } from "../../model/audits.ts";
import { section } from "../item.ts";

/** A place that customers come to. What has been answered keeps its id: items are added, never renamed. */
export const SITE: Checklist = {
  id: "site",
  title: {
    en: "Shop, office or branch",
    es: "Tienda, oficina o sucursal",
    tl: "Tindahan, opisina o branch",
  },
  sections: [
    section(
      "site.premises",
      ["Premises", "Instalaciones", "Lugar"],
      [
        [
          "entrance",
          "poor_tangibles",
          "The entrance and what is seen from the street are clean.",
          "La entrada y lo que se ve desde la calle están limpios.",
          "Malinis ang pasukan at ang nakikita mula sa kalsada.",
        ],
        [
          "floor",
          "poor_tangibles",
          "Floor, counter and seats are clean and whole.",
          "El suelo, el mostrador y los asientos están limpios y en buen estado.",
          "Malinis at buo ang sahig, counter at mga upuan.",
        ],
        [
          "toilet",
          "poor_tangibles",
          "The toilet for customers is clean and has soap and paper.",
          "El baño de clientes está limpio y tiene jabón y papel.",
          "Malinis ang CR ng customer at may sabon at tissue.",
        ],
        [
          "comfort",
          "poor_tangibles",
          "Light, temperature and noise let one talk in comfort.",
          "La luz, la temperatura y el ruido permiten hablar a gusto.",
          "Komportable ang ilaw, lamig at ingay para mag-usap.",
        ],
      ],
    ),
    section(
      "site.equipment",
      ["Equipment", "Equipo", "Kagamitan"],
      [
        [
          "works",
          "poor_tangibles",
          "What customers use works: doors, lifts, screens, ticket machines.",
          "Lo que usan los clientes funciona: puertas, ascensores, pantallas, turneros.",
          "Gumagana ang ginagamit ng customer: pinto, elevator, screen, queue machine.",
        ],
        [
          "payment",
          "poor_tangibles",
          "Every way to pay that is shown works today.",
          "Hoy funcionan todas las formas de pago anunciadas.",
          "Gumagana ngayon ang lahat ng nakapaskil na paraan ng bayad.",
        ],
      ],
    ),
    section(
      "site.staff",
      ["Staff", "Personal", "Staff"],
      [
        [
          "appearance",
          "poor_tangibles",
          "Staff are neat, and one can tell that they are staff.",
          "El personal está presentable y se distingue como tal.",
          "Maayos ang itsura ng staff at halatang staff sila.",
        ],
        [
          "attends",
          "onsite_inattention",
          "Somebody looked up and came before forms, phone or talk among colleagues.",
          "Alguien levantó la vista y atendió antes que papeles, teléfono o charla.",
          "May tumingin at lumapit bago ang papeles, cellphone o kuwentuhan.",
        ],
        [
          "stays",
          "onsite_inattention",
          "Whoever served stayed with the customer until it was done.",
          "Quien atendió se quedó con el cliente hasta terminar.",
          "Hindi iniwan ng nag-assist ang customer hanggang matapos.",
        ],
        [
          "small_help",
          "onsite_inattention",
          "A small help that was asked for was given: carrying, looking up, showing the way.",
          "Se dio la pequeña ayuda pedida: cargar, consultar, indicar el camino.",
          "Ibinigay ang maliit na tulong na hiningi: buhat, tingin, turo ng daan.",
        ],
      ],
    ),
    section(
      "site.materials",
      ["Printed matter", "Materiales", "Mga babasahin"],
      [
        [
          "forms",
          "poor_tangibles",
          "Forms, menus and leaflets are whole, legible and in stock.",
          "Formularios, cartas y folletos están enteros, legibles y disponibles.",
          "Buo, nababasa at may stock ang mga form, menu at leaflet.",
        ],
        [
          "current",
          "poor_tangibles",
          "Nothing on the walls is out of date.",
          "Nada de lo colgado está caducado.",
          "Walang lumang nakapaskil.",
        ],
      ],
    ),
    section(
      "site.displays",
      ["Displays", "Exhibición", "Display"],
      [
        [
          "tidy",
          "poor_tangibles",
          "Shelves and windows are tidy and full.",
          "Los estantes y escaparates están ordenados y surtidos.",
          "Maayos at puno ang mga shelf at display.",
        ],
        [
          "true",
          "poor_tangibles",
          "What is shown can be had today.",
          "Lo exhibido se puede adquirir hoy.",
          "Mabibili ngayon ang naka-display.",
        ],
      ],
    ),
    section(
      "site.access",
      ["Getting there", "Acceso", "Pagpunta"],
      [
        [
          "found",
          "inconvenient_access",
          "The place is found with the address and signs given.",
          "El lugar se encuentra con la dirección y las señales dadas.",
          "Madaling hanapin gamit ang address at mga karatula.",
        ],
        [
          "step_free",
          "inconvenient_access",
          "One gets in and about with a wheelchair or a pram.",
          "Se puede entrar y circular con silla de ruedas o cochecito.",
          "Nakakapasok at nakakaikot ang naka-wheelchair o stroller.",
        ],
        [
          "hours",
          "inconvenient_access",
          "The hours are shown outside, and it was open in them.",
          "El horario se ve desde fuera y estaba abierto a esa hora.",
          "Nakapaskil ang oras sa labas, at bukas nga sa oras na iyon.",
        ],
      ],
    ),
    section(
      "site.parking",
      ["Parking", "Estacionamiento", "Parking"],
      [
        [
          "place",
          "inconvenient_access",
          "There is a place to park, or a stop of public transport is near.",
          "Hay dónde estacionar o una parada de transporte cerca.",
          "May paradahan, o may malapit na sakayan.",
        ],
      ],
    ),
    section(
      "site.prices",
      ["Prices", "Precios", "Presyo"],
      [
        [
          "in_sight",
          "inconvenient_access",
          "Prices are in sight; nobody has to ask.",
          "Los precios están a la vista; no hay que preguntar.",
          "Kita ang presyo; hindi na kailangang magtanong.",
        ],
        [
          "same",
          "inconvenient_access",
          "The price at the till was the price shown.",
          "El precio en caja fue el anunciado.",
          "Pareho ang presyo sa cashier at sa nakapaskil.",
        ],
      ],
    ),
    section(
      "site.greeting",
      ["Greeting", "Saludo", "Pagbati"],
      [
        [
          "greeted",
          "missing_courtesy",
          "One was greeted within a minute of coming in.",
          "Saludaron antes de un minuto de entrar.",
          "May bumati sa loob ng isang minuto pagpasok.",
        ],
        [
          "thanked",
          "missing_courtesy",
          "One was thanked, or bid goodbye, when leaving.",
          "Al salir dieron las gracias o se despidieron.",
          "Nagpasalamat o nagpaalam sila paglabas.",
        ],
      ],
    ),
  ],
};
