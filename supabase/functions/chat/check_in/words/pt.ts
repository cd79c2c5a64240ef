import type { Words } from "./words.ts";

export const pt: Words = {
  locale: "pt",
  sessions: ["{n} sessão", "{n} sessões"],
  sets: ["{n} série", "{n} séries"],
  reps: ["{n} repetição", "{n} repetições"],
  estimated1rm: "1RM estimado",
  week: {
    review: ["A tua última semana: {week}.", "A nossa última semana em resumo: {week}."],
    before: "A semana anterior: {week}.",
    planDone: ["O dia do teu plano está feito.", "Os {n} dias do teu plano estão feitos."],
    planBegun: ["Inclui {n} dia do teu plano.", "Inclui {n} dias do teu plano."],
    bests: ["Uma nova marca: {best}.", "{n} novas marcas, a última: {best}."],
  },
  back: {
    rested: [
      "Que bom que voltaste. Uma sessão leve é um bom começo. Como foi a pausa?",
      "Cá estás tu! Como foi a pausa? Começamos com calma.",
    ],
    healed: [
      "Que bom que voltaste. Podes começar com calma. Como te sentes?",
      "Que bom ter-te de volta! No início vamos com calma. Como está tudo agora?",
    ],
  },
  record: {
    best: ["Uma nova marca: {best}. Muito bem.", "Viste isto? Nova marca: {best}!"],
    was: "antes: {value}",
    more: ["E mais {n} na mesma sessão.", "E mais {n} na mesma sessão."],
  },
  stall: {
    stands: [
      "{exercise} está em {load} há três sessões. Faz parte do treino.",
      "{exercise} mantém-se em {load} há três sessões. Acontece a toda a gente.",
    ],
    answer: [
      "A resposta do teu plano para a próxima vez: {sets}.",
      "O plano tem uma resposta para a próxima vez: {sets}.",
    ],
    open: [
      "Se quiseres, sugiro o que mudar.",
      "Vemos em conjunto o que mudar?",
    ],
  },
  memory: {
    quote: ["Contaste-me: «{content}».", "Não me esqueci: «{content}»."],
    on: { yesterday: "Foi ontem.", today: "É hoje.", tomorrow: "É amanhã." },
    from: { yesterday: "Começou ontem.", today: "Começa hoje.", tomorrow: "Começa amanhã." },
    until: { yesterday: "Terminou ontem.", today: "Termina hoje.", tomorrow: "Termina amanhã." },
    day: {
      before: ["Penso em ti.", "Vou estar a pensar em ti!"],
      after: ["Como correu?", "Conta-me, como correu?"],
    },
    span: {
      before: ["Diz-me se devemos ter isso em conta.", "Temos isso em conta?"],
      after: ["Como estão as coisas agora?", "Então, como estão as coisas agora?"],
    },
  },
};
