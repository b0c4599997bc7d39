import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import en from "./en.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en };
  }
}

void i18next.use(initReactI18next).init({
  lng: "en",
  fallbackLng: "en",
  resources: { en: { translation: en } },
  // React writes text as text; escaping twice would show "&amp;" to people.
  interpolation: { escapeValue: false },
});

/** Language tag of the texts and of dates and numbers. */
export const language = () => i18next.language;
