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

/** Language of the texts. */
export const language = () => i18next.language;

/** The same with the person's region, which decides how dates and numbers are written. */
export const locale = () =>
  navigator.languages.find((tag) => tag.split("-")[0] === language()) ?? language();
