import type { AuditAnswer } from "../../model/audits.ts";
import type { ServedLanguage } from "../../model/taxonomy.ts";

/** Every word of the page that a mystery shopper fills, besides the checklist itself. */
interface VisitTexts {
  how: string;
  part: (at: number, of: number) => string;
  answers: Readonly<Record<AuditAnswer, string>>;
  note: string;
  photo: string;
  photoKept: string;
  next: string;
  back: string;
  end: string;
  answered: (count: number, of: number) => string;
  send: string;
  sendAbout: string;
  nothing: string;
  badPhoto: string;
  thanks: string;
  gone: string;
}

export const VISIT_TEXTS: Readonly<Record<ServedLanguage, VisitTexts>> = {
  en: {
    how: "Say for each line whether it is so where you are. Each part is kept when you go on.",
    part: (at, of) => `Part ${at} of ${of}`,
    answers: { yes: "Yes", no: "No", not_seen: "Not seen" },
    note: "Note",
    photo: "Photo",
    photoKept: "A photo is kept; another one takes its place.",
    next: "Keep and go on",
    back: "Back",
    end: "All parts",
    answered: (count, of) => `${count} of ${of} answered.`,
    send: "Send",
    sendAbout: "After this nothing can be changed, and the link opens nothing any more.",
    nothing: "Say yes or no to at least one line first.",
    badPhoto: "Not every photo was kept: JPEG, PNG or WebP of at most 3 MB.",
    thanks: "Thank you. What you saw has arrived.",
    gone: "This link opens nothing: it was used, taken back, or is too old.",
  },
  es: {
    how: "Diga en cada línea si es así donde está. Cada parte se guarda al continuar.",
    part: (at, of) => `Parte ${at} de ${of}`,
    answers: { yes: "Sí", no: "No", not_seen: "No lo vi" },
    note: "Nota",
    photo: "Foto",
    photoKept: "Hay una foto guardada; otra ocupará su lugar.",
    next: "Guardar y continuar",
    back: "Atrás",
    end: "Todas las partes",
    answered: (count, of) => `${count} de ${of} respondidas.`,
    send: "Enviar",
    sendAbout: "Después no se puede cambiar nada, y el enlace deja de abrirse.",
    nothing: "Responda sí o no al menos en una línea.",
    badPhoto: "No se guardaron todas las fotos: JPEG, PNG o WebP de 3 MB como máximo.",
    thanks: "Gracias. Lo que vio ha llegado.",
    gone: "Este enlace no abre nada: ya se usó, se retiró o es demasiado antiguo.",
  },
  tl: {
    how: "Sabihin sa bawat linya kung ganito nga diyan. Natatago ang bawat bahagi kapag tumuloy kayo.",
    part: (at, of) => `Bahagi ${at} ng ${of}`,
    answers: { yes: "Oo", no: "Hindi", not_seen: "Hindi nakita" },
    note: "Tala",
    photo: "Larawan",
    photoKept: "May nakatagong larawan; papalitan ito ng bago.",
    next: "Itago at tumuloy",
    back: "Bumalik",
    end: "Lahat ng bahagi",
    answered: (count, of) => `${count} sa ${of} ang nasagot.`,
    send: "Ipadala",
    sendAbout: "Pagkatapos nito ay wala nang mababago, at hindi na mabubuksan ang link.",
    nothing: "Sumagot muna ng oo o hindi sa kahit isang linya.",
    badPhoto: "Hindi natago ang lahat ng larawan: JPEG, PNG o WebP na hanggang 3 MB.",
    thanks: "Salamat po. Natanggap na ang nakita ninyo.",
    gone: "Walang mabubuksan ang link na ito: nagamit na, binawi, o luma na.",
  },
};
