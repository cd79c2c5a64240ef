// Sides, healing, relapse, allergies side by side: where a wrong memory hurts.
import { add, confirm, constraint, event, fact, forget, say, update } from "../notation.ts";
import type { History } from "../types.ts";

export const health: History[] = [
  {
    name: "the other knee hurts too",
    language: "en",
    steps: [
      say(
        "My left knee hurts on stairs.",
        add("constraint", "Left knee hurts on stairs", "left knee hurts on stairs"),
      ),
      say(
        "Now my right knee hurts on stairs as well.",
        add("constraint", "Right knee hurts on stairs", "right knee hurts on stairs"),
      ),
    ],
    expect: {
      current: [constraint("Left knee hurts on stairs"), constraint("Right knee hurts on stairs")],
    },
  },
  {
    name: "it was the other side",
    language: "en",
    steps: [
      say(
        "tweaked my left shoulder",
        add("constraint", "Tweaked the left shoulder", "tweaked my left shoulder"),
      ),
      say(
        "sorry, typo, right shoulder of course",
        update(
          "Tweaked the left shoulder",
          "Tweaked the right shoulder",
          "right shoulder of course",
        ),
      ),
    ],
    expect: {
      current: [constraint("Tweaked the right shoulder")],
      superseded: ["Tweaked the left shoulder"],
    },
  },
  {
    name: "one side heals, the other does not",
    language: "en",
    steps: [
      say(
        "both elbows are sore, left and right",
        add("constraint", "Left elbow is sore", "both elbows are sore"),
        add("constraint", "Right elbow is sore", "both elbows are sore"),
      ),
      say(
        "left elbow is fine again, right one still sore",
        forget("Left elbow is sore", "left elbow is fine again"),
        confirm("Right elbow is sore", "right one still sore"),
      ),
    ],
    expect: { current: [constraint("Right elbow is sore")], forgotten: ["Left elbow is sore"] },
  },
  {
    name: "healed and hurt again",
    language: "en",
    steps: [
      say(
        "I have a bad lower back",
        add("constraint", "Has a bad lower back", "I have a bad lower back"),
      ),
      say(
        "back's all good now, no pain for weeks",
        forget("Has a bad lower back", "back's all good now"),
      ),
      { days: 40 },
      say(
        "ugh. I have a bad lower back again",
        add("constraint", "Has a bad lower back", "I have a bad lower back again"),
      ),
    ],
    expect: { current: [constraint("Has a bad lower back")], forgotten: ["Has a bad lower back"] },
  },
  {
    name: "getting better is not healed",
    language: "en",
    steps: [
      say(
        "tennis elbow, right arm, no curls for me",
        add(
          "constraint",
          "Tennis elbow on the right, no curls",
          "tennis elbow, right arm, no curls",
        ),
      ),
      say(
        "light curls are ok with the elbow now",
        update(
          "Tennis elbow on the right, no curls",
          "Tennis elbow on the right, light curls only",
          "light curls are ok with the elbow now",
        ),
      ),
      say(
        "elbow is healed, physio signed me off",
        forget("Tennis elbow on the right, light curls only", "elbow is healed"),
      ),
    ],
    expect: {
      current: [],
      superseded: ["Tennis elbow on the right, no curls"],
      forgotten: ["Tennis elbow on the right, light curls only"],
    },
  },
  {
    name: "the dose of a medicine changes",
    language: "en",
    steps: [
      say(
        "I take 5 mg bisoprolol, keeps my heart rate low",
        add("constraint", "Takes 5 mg bisoprolol, heart rate stays low", "I take 5 mg bisoprolol"),
      ),
      say(
        "doctor cut it to 2.5 mg bisoprolol",
        update(
          "Takes 5 mg bisoprolol, heart rate stays low",
          "Takes 2.5 mg bisoprolol, heart rate stays low",
          "cut it to 2.5 mg bisoprolol",
        ),
      ),
    ],
    expect: {
      current: [constraint("Takes 2.5 mg bisoprolol, heart rate stays low")],
      superseded: ["Takes 5 mg bisoprolol, heart rate stays low"],
    },
  },
  {
    name: "pregnant, then a mother",
    language: "en",
    steps: [
      say("Surprise: I'm pregnant, 14 weeks", add("constraint", "Is pregnant", "I'm pregnant")),
      { days: 190 },
      say(
        "Baby is here! No longer pregnant, obviously",
        update("Is pregnant", "Gave birth recently", "Baby is here! No longer pregnant"),
      ),
    ],
    expect: { current: [constraint("Gave birth recently")], superseded: ["Is pregnant"] },
  },
  {
    name: "after the operation only some of it is lifted",
    language: "en",
    steps: [
      say(
        "hernia op done. no lifting over 5 kg, no running",
        add("constraint", "No lifting over 5 kg", "no lifting over 5 kg"),
        add("constraint", "No running", "no running"),
        add("event", "Had a hernia operation", "hernia op done"),
      ),
      say(
        "surgeon says I can jog again, the 5 kg rule stays",
        forget("No running", "I can jog again"),
        confirm("No lifting over 5 kg", "the 5 kg rule stays"),
      ),
    ],
    expect: {
      current: [constraint("No lifting over 5 kg"), event("Had a hernia operation")],
      forgotten: ["No running"],
    },
  },
  {
    name: "a suspicion becomes a diagnosis",
    language: "en",
    steps: [
      say(
        "might be a torn meniscus, MRI next week",
        add("constraint", "Might have a torn meniscus", "might be a torn meniscus"),
      ),
      say(
        "MRI says it's torn, medial, left",
        update(
          "Might have a torn meniscus",
          "Has a torn medial meniscus on the left",
          "MRI says it's torn, medial, left",
        ),
      ),
    ],
    expect: {
      current: [constraint("Has a torn medial meniscus on the left")],
      superseded: ["Might have a torn meniscus"],
    },
  },
  {
    name: "a suspicion comes to nothing",
    language: "en",
    steps: [
      say(
        "doc thinks I might be diabetic",
        add("constraint", "Might be diabetic", "might be diabetic"),
      ),
      say("bloods are back, not diabetic!", forget("Might be diabetic", "not diabetic")),
    ],
    expect: { current: [], forgotten: ["Might be diabetic"] },
  },
  {
    name: "an old injury is history, and no limit",
    language: "en",
    steps: [
      say(
        "broke my ankle in 2019, it's completely fine today",
        add(
          "fact",
          "Broke an ankle in 2019, fine today",
          "broke my ankle in 2019, it's completely fine",
        ),
      ),
      say(
        "hmm, the ankle hurts when I jump",
        add("constraint", "Ankle hurts when jumping", "the ankle hurts when I jump"),
      ),
    ],
    expect: {
      current: [fact("Broke an ankle in 2019, fine today"), constraint("Ankle hurts when jumping")],
    },
  },
];
