import { type DragEvent, useState } from "react";
import type { OwnPhrase } from "@/lib/model";

/** What makes a row one that can be dragged and dropped on. */
export interface RowDrag {
  /** Where the dragged one would come to stand, seen from this row. */
  mark: "before" | "after" | undefined;
  dragged: boolean;
  grip: {
    draggable: true;
    onDragStart(event: DragEvent): void;
    onDragEnd(): void;
  };
  row: {
    onDragOver(event: DragEvent): void;
    onDrop(event: DragEvent): void;
  };
}

/** Puts phrases in order by dragging; a drag from elsewhere is none of it. */
export function useDragOrder(own: OwnPhrase[], onMove: (phrase: OwnPhrase, to: number) => void) {
  const [from, setFrom] = useState<number>();
  const [over, setOver] = useState<number>();
  const stop = () => {
    setFrom(undefined);
    setOver(undefined);
  };
  return (phrase: OwnPhrase, index: number): RowDrag => ({
    mark:
      from === undefined || over !== index || from === index ? undefined : from < index ? "after" : "before",
    dragged: from === index,
    grip: {
      draggable: true,
      onDragStart: ({ dataTransfer, currentTarget }) => {
        dataTransfer.setData("text/plain", phrase.text);
        dataTransfer.effectAllowed = "copyMove";
        const row = currentTarget.closest("li");
        if (row) dataTransfer.setDragImage(row, 12, 12);
        setFrom(index);
      },
      onDragEnd: stop,
    },
    row: {
      onDragOver: (event) => {
        if (from === undefined) return;
        event.preventDefault();
        setOver(index);
      },
      onDrop: (event) => {
        const moved = from === undefined ? undefined : own[from];
        if (!moved) return;
        event.preventDefault();
        if (from !== index) onMove(moved, index);
        stop();
      },
    },
  });
}
