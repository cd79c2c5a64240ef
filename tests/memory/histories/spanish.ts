import {
  add,
  confirm,
  constraint,
  days,
  event,
  fact,
  forget,
  goal,
  patch,
  preference,
  refuse,
  say,
  update,
} from "../notation.ts";
import type { History } from "../types.ts";

const other = { about: "other" } as const;

export const spanish: History[] = [
  {
    name: "sin dolor pasa a con dolor",
    language: "es",
    steps: [
      say(
        "Hago sentadillas sin dolor.",
        add("fact", "Hace sentadillas sin dolor", "Hago sentadillas sin dolor"),
      ),
      say(
        "Desde ayer hago sentadillas con dolor.",
        update(
          "Hace sentadillas sin dolor",
          "Hace sentadillas con dolor",
          "hago sentadillas con dolor",
          { kind: "constraint" },
        ),
      ),
    ],
    expect: {
      current: [constraint("Hace sentadillas con dolor")],
      superseded: ["Hace sentadillas sin dolor"],
    },
  },
  {
    name: "antes y después del trabajo",
    language: "es",
    steps: [
      say(
        "entreno los lunes antes del trabajo",
        add(
          "preference",
          "Entrena los lunes antes del trabajo",
          "entreno los lunes antes del trabajo",
        ),
      ),
      say(
        "ahora los lunes después del trabajo",
        update(
          "Entrena los lunes antes del trabajo",
          "Entrena los lunes después del trabajo",
          "los lunes después del trabajo",
        ),
      ),
    ],
    expect: {
      current: [preference("Entrena los lunes después del trabajo")],
      superseded: ["Entrena los lunes antes del trabajo"],
    },
  },
  {
    name: "ya no me gusta",
    language: "es",
    steps: [
      say(
        "me gusta correr en la cinta",
        add("preference", "Le gusta correr en la cinta", "me gusta correr en la cinta"),
      ),
      say(
        "ya no me gusta correr en la cinta",
        update(
          "Le gusta correr en la cinta",
          "Ya no le gusta correr en la cinta",
          "ya no me gusta correr en la cinta",
        ),
      ),
    ],
    expect: {
      current: [preference("Ya no le gusta correr en la cinta")],
      superseded: ["Le gusta correr en la cinta"],
    },
  },
  {
    name: "el hombro izquierdo y el derecho",
    language: "es",
    steps: [
      say(
        "me duele el hombro izquierdo",
        add("constraint", "Le duele el hombro izquierdo", "me duele el hombro izquierdo"),
      ),
      say(
        "perdón, me duele el hombro derecho",
        update(
          "Le duele el hombro izquierdo",
          "Le duele el hombro derecho",
          "me duele el hombro derecho",
        ),
      ),
    ],
    expect: {
      current: [constraint("Le duele el hombro derecho")],
      superseded: ["Le duele el hombro izquierdo"],
    },
  },
  {
    name: "mi mujer es celíaca",
    language: "es",
    steps: [
      say(
        "Mi mujer es celíaca, yo no",
        add("fact", "Su mujer es celíaca", "Mi mujer es celíaca", other),
      ),
      say(
        "resulta que yo también soy celíaco",
        add("constraint", "Es celíaco", "yo también soy celíaco"),
      ),
    ],
    expect: {
      current: [fact("Su mujer es celíaca", other), constraint("Es celíaco", { about: "self" })],
    },
  },
  {
    name: "me mudé a Sevilla",
    language: "es",
    steps: [
      say("Vivo en Madrid", add("fact", "Vive en Madrid", "Vivo en Madrid")),
      say("me mudé a Sevilla!!", update("Vive en Madrid", "Vive en Sevilla", "me mudé a Sevilla")),
    ],
    expect: { current: [fact("Vive en Sevilla")], superseded: ["Vive en Madrid"] },
  },
  {
    name: "la carrera es el domingo",
    language: "es",
    steps: [
      say(
        "el domingo corro la San Silvestre chica",
        add(
          "event",
          "Corre la San Silvestre chica el 2026-11-29",
          "el domingo corro la San Silvestre chica",
          { valid_until: "2026-11-29" },
        ),
      ),
      days(4),
      say("buenas"),
    ],
    expect: { current: [], expired: ["Corre la San Silvestre chica el 2026-11-29"] },
  },
  {
    name: "los acentos cuentan",
    language: "es",
    steps: [
      say(
        "trabajo de papa en el teatro",
        add("fact", "Hace de papa en el teatro", "trabajo de papa en el teatro"),
      ),
      say("y soy papá de dos", add("fact", "Es papá de dos", "soy papá de dos")),
      say(
        "y hago de papá en el teatro",
        add("fact", "Hace de papá en el teatro", "hago de papá en el teatro"),
      ),
    ],
    expect: {
      current: [
        fact("Hace de papa en el teatro"),
        fact("Es papá de dos"),
        fact("Hace de papá en el teatro"),
      ],
    },
  },
  {
    name: "corregido a mano y luego dicho de otra forma",
    language: "es",
    steps: [
      say("duermo seis horas", add("fact", "Duerme seis horas", "duermo seis horas")),
      patch("Duerme seis horas", { content: "Duerme seis horas y media" }),
      say(
        "últimamente duermo siete horas",
        update("Duerme seis horas y media", "Duerme siete horas", "duermo siete horas"),
      ),
      refuse("Duerme siete horas"),
    ],
    expect: { current: [fact("Duerme seis horas y media")], changes: [["added"], ["proposed"]] },
  },
  {
    name: "recaída del tobillo",
    language: "es",
    steps: [
      say("me torcí el tobillo", add("constraint", "Tobillo torcido", "me torcí el tobillo")),
      say("el tobillo está curado", forget("Tobillo torcido", "el tobillo está curado")),
      say(
        "me torcí el tobillo otra vez...",
        add("constraint", "Tobillo torcido", "me torcí el tobillo otra vez"),
      ),
    ],
    expect: { current: [constraint("Tobillo torcido")], forgotten: ["Tobillo torcido"] },
  },
  {
    name: "de diez a quince dominadas",
    language: "es",
    steps: [
      say(
        "quiero hacer 10 dominadas",
        add("goal", "Quiere hacer 10 dominadas", "quiero hacer 10 dominadas"),
      ),
      say(
        "¡hechas! ahora quiero hacer 15 dominadas",
        update(
          "Quiere hacer 10 dominadas",
          "Quiere hacer 15 dominadas",
          "quiero hacer 15 dominadas",
        ),
        add("event", "Hizo 10 dominadas", "¡hechas!"),
      ),
    ],
    expect: {
      current: [goal("Quiere hacer 15 dominadas"), event("Hizo 10 dominadas")],
      superseded: ["Quiere hacer 10 dominadas"],
    },
  },
  {
    name: "nunca desayuna, siempre desayuna",
    language: "es",
    steps: [
      say("nunca desayuno", add("preference", "Nunca desayuna", "nunca desayuno")),
      say("sigo sin desayunar", confirm("Nunca desayuna", "sigo sin desayunar")),
      say(
        "ahora siempre desayuno",
        update("Nunca desayuna", "Siempre desayuna", "ahora siempre desayuno"),
      ),
    ],
    expect: { current: [preference("Siempre desayuna")], superseded: ["Nunca desayuna"] },
  },
];
