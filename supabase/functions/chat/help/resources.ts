import type { Kind, Language } from "./detect.ts";

/** Where help is found: a helpline, a service, or a page that lists them. */
export interface Resource {
  label: string;
  url?: string;
  phone?: string;
}

interface Listed extends Resource {
  /** ISO 3166 codes of where it answers; `*` anywhere. */
  countries: string[];
  /** The day on which number and address were last compared with what is published of them. */
  checked: string;
}

const checked = "2026-11-26";
const anywhere = (label: string): Listed => ({
  label,
  url: "https://findahelpline.com/",
  countries: ["*"],
  checked,
});
const listed = (countries: string, label: string, phone?: string, url?: string): Listed => ({
  label,
  ...(url && { url }),
  ...(phone && { phone }),
  countries: countries.split(" "),
  checked,
});

const SAMARITANS = listed(
  "GB IE",
  "Samaritans (UK and Ireland), free, day and night",
  "116 123",
  "https://www.samaritans.org/",
);
const TELEFONSEELSORGE = listed(
  "DE",
  "TelefonSeelsorge (Deutschland), kostenlos, Tag und Nacht",
  "0800 1110111",
  "https://www.telefonseelsorge.de/",
);
const LINEA_DE_LA_VIDA = listed(
  "MX",
  "Línea de la Vida (México), gratis, día y noche",
  "800 911 2000",
);
const CVV = listed(
  "BR",
  "CVV (Brasil), grátis, dia e noite",
  "188",
  "https://cvv.org.br/",
);
const SNS_24 = listed("PT", "SNS 24, aconselhamento psicológico (Portugal)", "808 24 24 24");
const TELEFONO_AMICO = listed(
  "IT",
  "Telefono Amico Italia, tutti i giorni dalle 9 alle 24",
  "02 2327 2327",
  "https://www.telefonoamico.it/",
);
const NUMERO_3114 = listed(
  "FR",
  "3114, prévention du suicide (France), gratuit, jour et nuit",
  "3114",
  "https://3114.fr/",
);
const ANYWHERE: Record<Language, Listed> = {
  en: anywhere("Find a free, confidential helpline in your country"),
  de: anywhere("Kostenlose, vertrauliche Hilfe in deinem Land finden"),
  fr: anywhere("Trouver une ligne d'écoute gratuite et confidentielle dans ton pays"),
  es: anywhere("Encuentra una línea de ayuda gratuita y confidencial en tu país"),
  pt: anywhere("Encontrar uma linha de apoio gratuita e confidencial no teu país"),
  it: anywhere("Trova una linea di ascolto gratuita e riservata nel tuo paese"),
};

const LIFE: Record<Language, Listed[]> = {
  en: [
    listed(
      "US CA",
      "988 (USA and Canada), call or text, free, day and night",
      "988",
      "https://988lifeline.org/",
    ),
    SAMARITANS,
    listed("AU", "Lifeline (Australia), day and night", "13 11 14", "https://www.lifeline.org.au/"),
    ANYWHERE.en,
  ],
  de: [
    TELEFONSEELSORGE,
    listed("AT", "Telefonseelsorge (Österreich), kostenlos, Tag und Nacht", "142"),
    listed("CH", "Die Dargebotene Hand (Schweiz)", "143", "https://www.143.ch/"),
    ANYWHERE.de,
  ],
  fr: [
    NUMERO_3114,
    listed("CH", "La Main Tendue (Suisse)", "143", "https://www.143.ch/"),
    listed("CA", "988 (Canada), appel ou texto, jour et nuit", "988", "https://988.ca/"),
    ANYWHERE.fr,
  ],
  es: [
    listed("ES", "024 (España), gratis, día y noche", "024"),
    LINEA_DE_LA_VIDA,
    listed("US", "988 (EE. UU.), también en español", "988", "https://988lifeline.org/"),
    ANYWHERE.es,
  ],
  pt: [
    CVV,
    listed("PT", "1411, prevenção do suicídio (Portugal), grátis, dia e noite", "1411"),
    ANYWHERE.pt,
  ],
  it: [
    TELEFONO_AMICO,
    listed("CH", "Telefono Amico (Svizzera)", "143", "https://www.143.ch/"),
    ANYWHERE.it,
  ],
};

const EATING: Record<Language, Listed[]> = {
  en: [
    listed(
      "GB",
      "Beat, eating disorders (UK)",
      "0808 801 0677",
      "https://www.beateatingdisorders.org.uk/",
    ),
    listed(
      "US",
      "National Eating Disorders Association (USA), where to get help",
      undefined,
      "https://www.nationaleatingdisorders.org/",
    ),
    ANYWHERE.en,
  ],
  de: [
    listed("DE", "Beratungstelefon Essstörungen (Deutschland)", "0221 892031"),
    TELEFONSEELSORGE,
    ANYWHERE.de,
  ],
  fr: [
    listed(
      "FR",
      "Fédération française anorexie boulimie, où trouver de l'aide",
      undefined,
      "https://www.ffab.fr/",
    ),
    ANYWHERE.fr,
  ],
  es: [LINEA_DE_LA_VIDA, ANYWHERE.es],
  pt: [SNS_24, CVV, ANYWHERE.pt],
  it: [
    listed("IT", "SOS Disturbi Alimentari (Italia), numero verde", "800 180 969"),
    TELEFONO_AMICO,
    ANYWHERE.it,
  ],
};

const EMERGENCY: Record<Language, Listed[]> = {
  en: [
    listed("US CA", "Emergency services (USA and Canada)", "911"),
    listed("GB IE", "Emergency services (UK and Ireland)", "999"),
    listed("AU", "Emergency services (Australia)", "000"),
    listed("*", "Emergency services (Europe and many other countries)", "112"),
  ],
  de: [
    listed("DE AT CH", "Notruf (Deutschland, Österreich, Schweiz, ganz Europa)", "112"),
  ],
  fr: [
    listed("FR", "SAMU (France)", "15"),
    listed("*", "Urgences (Europe)", "112"),
    listed("CA", "Urgences (Canada)", "911"),
  ],
  es: [
    listed("*", "Emergencias (España, Europa)", "112"),
    listed("MX AR US", "Emergencias (México, Argentina, EE. UU.)", "911"),
  ],
  pt: [
    listed("BR", "SAMU (Brasil)", "192"),
    listed("PT", "Emergência médica (Portugal, Europa)", "112"),
  ],
  it: [listed("IT", "Emergenza (Italia, Europa)", "112")],
};

/** What is listed for a kind in a language; the language does not tell the country. */
export const RESOURCES: Record<Kind, Record<Language, Listed[]>> = {
  emergency: EMERGENCY,
  suicide: LIFE,
  self_harm: LIFE,
  eating_disorder: EATING,
};
