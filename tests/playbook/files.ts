/** A playbook file with every part in it. */
import type { TeamPlaybook } from "../../lib/playbook/team";
import scenarios from "./scenario";

export const FULL: TeamPlaybook = {
  app: "Amends",
  version: 1,
  name: "Harbour Bikes, support",
  stages: "heard",
  phrases: [
    {
      id: "brakes",
      stage: "acknowledge",
      text: "{name}, brakes that fail frighten anyone.\nI'm sorry that ours did.",
      why: "names the fright",
      fits: { failures: ["damaged_defective"], temperature: [1, 3], repeat: false },
      register: "warm",
    },
    { id: "workshop", stage: "act", text: "Our workshop calls you by {when}." },
  ],
  remedies: [
    {
      id: "loan-bike",
      label: "Lend a bike",
      text: "lend you a bike until your {thing} is mended",
      failures: ["damaged_defective", "delay_late"],
      answers: ["fix"],
      source: "Harbour Bikes",
    },
    {
      id: "refund",
      label: "Give the money back",
      text: "send the full price back to you today",
      failures: ["damaged_defective"],
      answers: ["refund"],
      money: true,
      product: "returned",
      source: "Harbour Bikes",
    },
  ],
  extras: [
    {
      id: "bell",
      label: "A bell",
      text: "send you a brass bell",
      failures: ["delay_late"],
      source: "Harbour Bikes",
    },
  ],
  causes: [{ id: "cause.workshop-full", label: "The workshop was full" }],
  limits: { percent: 50, amount: { value: 80, currency: "EUR" } },
  followUps: [
    { id: "ride", label: "First ride", what: "Ask how the first ride was", after: 3, unit: "working days" },
  ],
  rules: { off: ["too-long"], on: ["shouting"] },
  wordings: [
    {
      id: "ticket",
      words: ["your ticket", "support case"],
      advice: "Customers have a bike, not a ticket.",
      better: "your bike",
      severity: "warn",
    },
  ],
  scenarios,
  helpdesks: [
    {
      name: "Harbour desk",
      site: "https://desk.harbour.example",
      recipe: { id: [{ address: { path: "/t/:number" } }], reply: [{ select: "textarea" }], send: ".send" },
    },
  ],
};
