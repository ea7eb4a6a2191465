import "../ui/tokens.css";
import "../ui/ui.css";
import "../ui/controls.css";
import "./desk.css";
import type { ReactNode } from "react";
import { Icon, type Icon as IconName } from "../ui/icons";
import { SECTIONS, type SectionId } from "./props";

const NAMES: Record<SectionId, { name: string; icon: IconName }> = {
  today: { name: "Today", icon: "today" },
  "follow-ups": { name: "Follow-ups", icon: "clock" },
  log: { name: "Recovery log", icon: "note" },
  insights: { name: "Insights", icon: "chart" },
  phrases: { name: "Phrases", icon: "words" },
  playbook: { name: "Playbook", icon: "book" },
  practice: { name: "Practice", icon: "target" },
  settings: { name: "Settings", icon: "sliders" },
  welcome: { name: "How it works", icon: "question" },
};

interface DeskProps {
  section: SectionId;
  /** What is open. */
  children: ReactNode;
}

/** A full page for what needs more room and less hurry than a ticket gives. */
export function Desk({ section, children }: DeskProps) {
  return (
    <div className="desk">
      <header className="desk-bar">
        <p className="desk-name">Amends</p>
        <nav aria-label="Desk">
          <ul>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === section ? "page" : undefined}>
                  <Icon of={NAMES[id].icon} />
                  {NAMES[id].name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main key={section} className={section}>
        {children}
      </main>
    </div>
  );
}
