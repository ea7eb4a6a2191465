/** What the first page shows, and what the agent may want of it: values in, intents out. */
import type { HostedHelpdesk } from "@/lib/messages";
import type { Ticket } from "@/lib/model";
import type { Guidance } from "../../panel/props";
import type { GuideIntents } from "../practice/props";

/** A made-up ticket whose words the reader may change. */
export interface Example {
  ticket: Ticket;
  draft: string;
}

export interface ChosenHelpdesk extends HostedHelpdesk {
  /** Amends may work there. */
  on: boolean;
}

export interface WelcomeProps {
  example: Example;
  guidance: Guidance | undefined;
  /** What the guidance may ask. */
  guide: GuideIntents;
  /** Undefined until the background has said it. */
  helpdesks: ChosenHelpdesk[] | undefined;
  /** Whether the button is on the toolbar; undefined where the browser does not tell. */
  pinned: boolean | undefined;
  on: {
    /** The customer's words. */
    say(text: string): void;
    write(draft: string): void;
    /** In a click, or the browser does not ask. @returns whether Amends may work there now */
    allow(helpdesk: HostedHelpdesk): Promise<boolean>;
  };
}
