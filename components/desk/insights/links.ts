/** Where the cases of the shown period are that a number counts, and what the playbook's ids are called. */
import { createContext, useContext } from "react";
import type { CaseFilter } from "@/lib/model";

export interface Links {
  hrefOf(filter: CaseFilter): string;
  nameOf(id: string): string;
  /** In a drawing, whose numbers are in its table once more: the keyboard finds them there. */
  isDrawn?: boolean;
}

const Context = createContext<Links>({ hrefOf: () => "#log", nameOf: (id) => id });

export const LinksProvider = Context.Provider;
export const useLinks = () => useContext(Context);
