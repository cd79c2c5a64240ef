import type { Kind, Language } from "./detect.ts";

/** What the companion says of its own accord; the numbers stand in the resources. */
export const REPLIES: Record<Kind, Record<Language, string>> = {
  emergency: {
    en: "This could be an emergency, and I can't judge it from here. Please stop, and call your " +
      "local emergency number now, or have somebody near you call. If you can, don't stay alone " +
      "until help is there.",
    de: "Das kann ein Notfall sein, und von hier aus kann ich es nicht beurteilen. Bitte hör auf " +
      "und ruf jetzt den Notruf an, oder lass jemanden in deiner Nähe anrufen. Bleib möglichst " +
      "nicht allein, bis Hilfe da ist.",
    fr:
      "C'est peut-être une urgence, et je ne peux pas en juger d'ici. Arrête-toi et appelle les " +
      "secours maintenant, ou demande à quelqu'un près de toi d'appeler. Si tu peux, ne reste pas " +
      "seul·e en attendant.",
    es: "Esto puede ser una emergencia y desde aquí no puedo valorarlo. Para, y llama ahora a " +
      "emergencias, o pide a alguien cercano que llame. Si puedes, no te quedes a solas hasta que " +
      "llegue la ayuda.",
    pt: "Isto pode ser uma emergência e daqui não consigo avaliar. Para e liga agora para a " +
      "emergência, ou pede a alguém perto de ti que ligue. Se puderes, não fiques sem companhia " +
      "até a ajuda chegar.",
    it:
      "Può essere un'emergenza e da qui non posso valutarla. Fermati e chiama subito i soccorsi, " +
      "o chiedi a chi ti è vicino di chiamare. Se puoi, non restare senza compagnia finché non " +
      "arriva aiuto.",
  },
  suicide: {
    en: "Thank you for telling me. That sounds like a lot to carry, and it matters. Training can " +
      "wait. Please talk to a person now: somebody you trust, or one of the lines below, who " +
      "listen without judging. If somebody could get hurt right now, call your local emergency " +
      "number.",
    de:
      "Danke, dass du mir das sagst. Das klingt nach sehr viel, und es ist wichtig. Das Training " +
      "kann warten. Bitte sprich jetzt mit einem Menschen: mit jemandem, dem du vertraust, oder " +
      "mit einer der Stellen hier unten, die zuhören, ohne zu urteilen. Wenn gerade jemand in " +
      "Gefahr ist, ruf den Notruf an.",
    fr: "Merci de me le dire. Ça a l'air très lourd à porter, et ça compte. L'entraînement peut " +
      "attendre. Parle à quelqu'un maintenant : une personne de confiance, ou l'une des lignes " +
      "ci-dessous, où l'on écoute sans juger. Si quelqu'un est en danger en ce moment, appelle " +
      "les secours.",
    es: "Gracias por contármelo. Suena a mucho peso, y es importante. El entrenamiento puede " +
      "esperar. Habla ahora con una persona: alguien de confianza, o una de las líneas de abajo, " +
      "donde escuchan sin juzgar. Si alguien corre peligro en este momento, llama a emergencias.",
    pt: "Obrigado por me contares. Parece um peso enorme, e é importante. O treino pode esperar. " +
      "Fala agora com uma pessoa: alguém de confiança, ou uma das linhas abaixo, onde te ouvem " +
      "sem julgar. Se alguém corre perigo neste momento, liga para a emergência.",
    it: "Grazie di avermelo detto. Sembra un peso enorme, ed è importante. L'allenamento può " +
      "aspettare. Parla adesso con una persona: qualcuno di cui ti fidi, o una delle linee qui " +
      "sotto, dove ascoltano senza giudicare. Se qualcuno è in pericolo in questo momento, chiama " +
      "i soccorsi.",
  },
  self_harm: {
    en: "Thank you for trusting me with that. You don't have to deal with it alone, and training " +
      "can wait. Please talk to a person about it: somebody close to you, a doctor, or one of the " +
      "lines below. If a wound needs care, or you don't feel safe, call your local emergency " +
      "number.",
    de: "Danke, dass du mir das anvertraust. Du musst damit nicht allein sein, und das Training " +
      "kann warten. Bitte sprich mit einem Menschen darüber: mit jemandem, der dir nah ist, mit " +
      "ärztlicher Hilfe oder mit einer der Stellen hier unten. Wenn eine Wunde versorgt werden " +
      "muss oder du dich nicht sicher fühlst, ruf den Notruf an.",
    fr:
      "Merci de me faire confiance. Tu n'as pas à porter ça sans personne, et l'entraînement peut " +
      "attendre. Parles-en à quelqu'un : un proche, un médecin, ou l'une des lignes ci-dessous. " +
      "Si une blessure doit être soignée, ou si tu ne te sens pas en sécurité, appelle les " +
      "secours.",
    es: "Gracias por confiarme esto. No tienes que cargar con ello a solas, y el entrenamiento " +
      "puede esperar. Háblalo con una persona: alguien cercano, un médico o una de las líneas de " +
      "abajo. Si hay una herida que curar, o no te sientes a salvo, llama a emergencias.",
    pt: "Obrigado por confiares em mim. Não tens de lidar com isto sem ninguém, e o treino pode " +
      "esperar. Fala com uma pessoa: alguém próximo, um médico ou uma das linhas abaixo. Se há " +
      "uma ferida para tratar, ou não te sentes em segurança, liga para a emergência.",
    it:
      "Grazie della fiducia. Non devi affrontarlo senza nessuno, e l'allenamento può aspettare. " +
      "Parlane con una persona: qualcuno di vicino, un medico o una delle linee qui sotto. Se c'è " +
      "una ferita da curare, o non ti senti al sicuro, chiama i soccorsi.",
  },
  eating_disorder: {
    en: "Thank you for telling me. Food and your body seem to take a lot out of you, and that " +
      "deserves real help; I won't add numbers or plans to it. Please talk to somebody you trust, " +
      "a doctor, or one of the places below. If you feel faint or very weak, call your local " +
      "emergency number.",
    de: "Danke, dass du mir das sagst. Essen und dein Körper scheinen dich viel Kraft zu kosten, " +
      "und dafür gibt es echte Hilfe; von mir kommen dazu keine Zahlen und Pläne. Bitte sprich " +
      "mit jemandem, dem du vertraust, mit ärztlicher Hilfe oder mit einer der Stellen hier unten. " +
      "Wenn dir schwindlig ist oder du sehr schwach bist, ruf den Notruf an.",
    fr: "Merci de me le dire. La nourriture et ton corps semblent te coûter beaucoup, et cela " +
      "mérite une vraie aide ; je n'y ajouterai ni chiffres ni programme. Parles-en à une personne " +
      "de confiance, à un médecin, ou aux adresses ci-dessous. Si tu te sens très faible ou " +
      "proche du malaise, appelle les secours.",
    es:
      "Gracias por contármelo. La comida y tu cuerpo parecen costarte mucho, y eso merece ayuda " +
      "de verdad; yo no voy a sumarle números ni planes. Háblalo con alguien de confianza, con un " +
      "médico o con alguno de los sitios de abajo. Si notas mareo o mucha debilidad, llama a " +
      "emergencias.",
    pt: "Obrigado por me contares. A comida e o teu corpo parecem custar-te muito, e isso merece " +
      "ajuda a sério; da minha parte não vêm números nem planos. Fala com alguém de confiança, " +
      "com um médico ou com um dos contactos abaixo. Se sentires tonturas ou muita fraqueza, liga " +
      "para a emergência.",
    it:
      "Grazie di avermelo detto. Il cibo e il tuo corpo sembrano costarti molto, e questo merita " +
      "un aiuto vero; da me non arrivano numeri né programmi. Parlane con qualcuno di cui ti fidi, " +
      "con un medico o con uno dei contatti qui sotto. Se ti gira la testa o ti senti molto " +
      "debole, chiama i soccorsi.",
  },
};
