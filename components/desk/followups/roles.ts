/**
 * What a list with a place in it is to those who listen: a grid. The list itself has the focus and names the
 * row that is active, so rows that come and go with scrolling never take the keyboard's place with them.
 */

export const grid = (label: string, active: number | undefined, count: number) => ({
  role: "grid",
  "aria-label": label,
  "aria-multiselectable": true,
  "aria-rowcount": count,
  "aria-activedescendant": active === undefined ? undefined : rowId(active),
  tabIndex: 0,
});

export const group = (label: string) => ({ role: "rowgroup", "aria-label": label });

/** @param onClick what the arrow keys do as well */
export const row = (index: number, chosen: boolean, onClick: () => void) => ({
  role: "row",
  id: rowId(index),
  "aria-rowindex": index + 1,
  "aria-selected": chosen,
  onClick,
});

export const CELL = { role: "gridcell" };

const rowId = (index: number) => `follow-up-${index}`;
