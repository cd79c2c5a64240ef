import type { Words } from "./words.ts";

export const es: Words = {
  locale: "es",
  sessions: ["{n} sesión", "{n} sesiones"],
  sets: ["{n} serie", "{n} series"],
  reps: ["{n} repetición", "{n} repeticiones"],
  estimated1rm: "1RM estimado",
  week: {
    review: ["Tu última semana: {week}.", "Nuestra última semana en breve: {week}."],
    before: "La semana anterior: {week}.",
    planDone: ["El día de tu plan está hecho.", "Los {n} días de tu plan están hechos."],
    planBegun: ["Incluye {n} día de tu plan.", "Incluye {n} días de tu plan."],
    bests: ["Una nueva marca: {best}.", "{n} marcas nuevas, la última: {best}."],
  },
  back: {
    rested: [
      "Qué bien que vuelvas. Una sesión suave es un buen comienzo. ¿Qué tal la pausa?",
      "¡Por aquí otra vez! ¿Qué tal la pausa? Empezamos con calma.",
    ],
    healed: [
      "Qué bien que vuelvas. Puedes empezar con calma. ¿Cómo te sientes?",
      "¡Qué alegría tenerte de vuelta! Al principio vamos con calma. ¿Cómo va todo ahora?",
    ],
  },
  record: {
    best: ["Una nueva marca: {best}. Bien hecho.", "¿Has visto eso? Nueva marca: ¡{best}!"],
    was: "antes: {value}",
    more: ["Y {n} más en la misma sesión.", "Y {n} más en la misma sesión."],
  },
  stall: {
    stands: [
      "{exercise} sigue en {load} desde hace tres sesiones. Es parte del entrenamiento.",
      "{exercise} se mantiene en {load} desde hace tres sesiones. Le pasa a todo el mundo.",
    ],
    answer: [
      "La respuesta de tu plan para la próxima vez: {sets}.",
      "El plan tiene una respuesta para la próxima vez: {sets}.",
    ],
    open: [
      "Si quieres, te propongo qué cambiar.",
      "¿Vemos qué podemos cambiar?",
    ],
  },
  memory: {
    quote: ["Me contaste: «{content}».", "No se me ha olvidado: «{content}»."],
    on: { yesterday: "Fue ayer.", today: "Es hoy.", tomorrow: "Es mañana." },
    from: { yesterday: "Empezó ayer.", today: "Empieza hoy.", tomorrow: "Empieza mañana." },
    until: { yesterday: "Terminó ayer.", today: "Termina hoy.", tomorrow: "Termina mañana." },
    day: {
      before: ["Pienso en ti.", "¡Estaré pensando en ti!"],
      after: ["¿Cómo fue?", "Cuéntame, ¿cómo fue?"],
    },
    span: {
      before: ["Dime si hay que tenerlo en cuenta.", "¿Lo tenemos en cuenta?"],
      after: ["¿Cómo va todo ahora?", "Y bien, ¿cómo va todo ahora?"],
    },
  },
};
