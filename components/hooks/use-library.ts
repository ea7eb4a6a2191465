/** All phrases, as the desk looks them up: the panel's own search, with no ticket open. */
import { useCallback } from "react";
import type { Mine, Phrase, Ticket } from "@/lib/model";
import { phrases } from "@/lib/phrases/all";
import { type Occasion, search } from "@/lib/phrases/suggest";
import { read } from "@/lib/reading/read";
import { usePlaybook } from "./use-playbook";

const MOST = 60;

const NO_TICKET: Ticket = {
  key: "",
  helpdesk: "",
  id: "",
  url: "",
  subject: "",
  customer: {},
  messages: [],
  partial: false,
};

let nothing: Occasion | undefined;

export interface Library {
  shipped: Phrase[];
  team: readonly Phrase[];
  /** Ids of what was found, best first, among the agent's own, the team's and ours; hidden ones too. */
  find(query: string): string[];
}

export function useLibrary(mine: Mine | undefined): Library {
  const { phrases: team } = usePlaybook();
  const find = useCallback(
    (query: string) => {
      nothing ??= { ticket: NO_TICKET, reading: read(NO_TICKET), stage: "listen", used: [], limit: MOST };
      // What is hidden is to be found here, or it could never come back.
      const occasion = { ...nothing, mine: { own: mine?.own ?? [], uses: [] }, team };
      return search(query, occasion).map(({ phrase }) => phrase);
    },
    [mine, team],
  );
  return { shipped: phrases, team, find };
}
