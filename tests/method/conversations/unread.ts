/** What cannot be judged. */
import type { Conversation } from "./conversation";

export default [
  {
    name: "German",
    lines: ["customer: Mein Paket ist immer noch nicht angekommen und niemand antwortet mir."],
    stage: "listen",
    next: /^Read this one yourself/,
  },
  {
    name: "French, after an English reply",
    lines: [
      "customer: Bonjour, je n'ai toujours pas reçu ma commande et personne ne répond.",
      "agent: Thank you for your message.",
      "customer: Je ne comprends pas pourquoi vous ne me répondez pas. Je veux que vous me remboursiez tout de suite.",
    ],
    stage: "listen",
    next: /^Read this one yourself/,
  },
  {
    name: "only our own words",
    lines: ["agent: Hello Anna, how may I help?"],
    stage: "listen",
    next: /^Nothing from the customer yet/,
  },
] satisfies Conversation[];
