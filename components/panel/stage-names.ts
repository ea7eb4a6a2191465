/** What the four steps are called here: as the team's playbook says, on every surface alike. */
import { createContext, useContext } from "react";
import { type StageNames, VIEWS } from "@/lib/playbook/stages";

const Names = createContext<StageNames>(VIEWS.mama.names);

export const StageNamesProvider = Names.Provider;
export const useStageNames = (): StageNames => useContext(Names);
