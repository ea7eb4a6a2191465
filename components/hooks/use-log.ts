/** The desk's recovery log: which cases the address names, live, and what is done with them. */
import { useEffect, useMemo, useState } from "react";
import { ask } from "@/lib/ask";
import { addressOf, filterIn } from "@/lib/log/filter";
import type { CaseChange, CaseFilter, CaseStep } from "@/lib/model";
import type { LogProps } from "../desk/log/props";
import { useCasePages } from "./use-case-pages";
import { type Progress, useLogFile } from "./use-log-file";
import { useNow } from "./use-now";
import { usePlaybook } from "./use-playbook";
import { useSettings } from "./use-settings";

export function useLog(): LogProps {
  const now = useNow();
  const { settings } = useSettings();
  const { causes, remedies, extras } = usePlaybook();
  const [filter, look] = useFilter();
  const { want, retry, ...pages } = useCasePages(filter);
  const [progress, tell] = useState<Progress>();
  const files = useLogFile(filter, tell);
  const names = useMemo(() => ({ causes, remedies, extras }), [causes, remedies, extras]);
  const on = useMemo(
    () => ({
      look,
      want,
      retry,
      step: (id: string, step: CaseStep) => ask({ kind: "log.step", id, step }),
      undo: (change: CaseChange) => ask({ kind: "log.undo", change }),
      ...files,
    }),
    [look, want, retry, files],
  );
  return { ...pages, now, filter, isOn: settings.log.on, names, progress, on };
}

/** The filter is the address, so that a figure can lead here, and back, forward and a reload keep it. */
function useFilter(): [CaseFilter, (filter: CaseFilter) => void] {
  const [filter, setFilter] = useState(() => filterIn(location.hash));
  useEffect(() => {
    const follow = () => setFilter(filterIn(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const look = useMemo(
    () => (next: CaseFilter) => {
      history.replaceState(null, "", addressOf(next));
      setFilter(next);
    },
    [],
  );
  return [filter, look];
}
