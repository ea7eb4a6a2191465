/** The desk: its frame, and the section that the address names, each wired in a file of its own. */
import { type ComponentType, lazy } from "react";
import { Desk } from "@/components/desk/Desk";
import { SECTIONS, type SectionId } from "@/components/desk/props";
import { useSection } from "@/components/hooks/use-section";
import { TodaySection } from "./sections/Today";

/**
 * Only the first is there from the start: what the others bring, with their phrases and rules, can wait. Until it
 * has come, what was there before stays: a fallback would keep React from drawing the section for 300 ms.
 */
const OPEN: Record<SectionId, ComponentType> = {
  today: TodaySection,
  "follow-ups": lazy(() => import("./sections/FollowUps")),
  log: lazy(() => import("./sections/Log")),
  insights: lazy(() => import("./sections/Insights")),
  phrases: lazy(() => import("./sections/Phrases")),
  playbook: lazy(() => import("./sections/Playbook")),
  practice: lazy(() => import("./sections/Practice")),
  settings: lazy(() => import("./sections/Settings")),
  welcome: lazy(() => import("./sections/Welcome")),
};

export function App() {
  const section = useSection(SECTIONS);
  const Open = OPEN[section];
  return (
    <Desk section={section}>
      <Open />
    </Desk>
  );
}
