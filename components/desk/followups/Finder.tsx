import type { RefObject } from "react";
import type { ReminderList } from "@/lib/model";
import { Icon } from "../../ui/icons";
import { Segmented } from "../../ui/Segmented";
import type { FollowUpsProps, ListQuery } from "./props";

const LISTS: { list: ReminderList; name: string }[] = [
  { list: "due", name: "Due" },
  { list: "later", name: "Later" },
  { list: "customer", name: "Waiting for the customer" },
  { list: "done", name: "Done" },
];

interface FinderProps {
  /** As asked for, which what is shown follows. */
  asked: ListQuery;
  page: NonNullable<FollowUpsProps["page"]>;
  search: RefObject<HTMLInputElement | null>;
  onLook(change: Partial<ListQuery>): void;
}

/** Which list, of which helpdesk, and with which words in it. */
export function Finder({ asked, page: { counts, helpdesks }, search, onLook }: FinderProps) {
  return (
    <div className="desk-find follow-up-find">
      <Segmented
        label="Which list"
        value={asked.list}
        choices={LISTS.map(({ list, name }) => ({
          value: list,
          label: `${name} ${counts[list].toLocaleString("en")}`,
        }))}
        onChoose={(list) => onLook({ list })}
      />
      <div className="desk-search">
        <Icon of="lens" />
        <input
          ref={search}
          type="search"
          aria-label="Search follow-ups"
          placeholder="Search customer, ticket, reason"
          value={asked.words ?? ""}
          onChange={(event) => onLook({ words: event.target.value || undefined })}
          onKeyDown={({ key, currentTarget }) => {
            // On to what was found; Escape, which first clears the words, leaves when there are none.
            if (key === "Enter" || key === "ArrowDown" || (key === "Escape" && !currentTarget.value))
              currentTarget.blur();
          }}
        />
      </div>
      {helpdesks.length > 1 && (
        <select
          aria-label="Helpdesk"
          value={asked.helpdesk ?? ""}
          onChange={(event) => onLook({ helpdesk: event.target.value || undefined })}
        >
          <option value="">All helpdesks</option>
          {helpdesks.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
    </div>
  );
}
