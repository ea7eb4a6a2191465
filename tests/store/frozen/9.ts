import seven from "./7";
import eight from "./8";
import type { Frozen } from "./frozen";

const at = 1_794_900_000_000;

/** Frozen: the other tables as before; a run that was won, one that was lost, and one with the least. */
export default {
  stores: { ...seven.stores, ...eight.stores, practice: "id, scenario, at" },
  rows: {
    ...seven.rows,
    taught: eight.rows.taught,
    practice: [
      {
        id: "2f0d9a52-7c35-4d27-9d6a-0b1c2d3e4f01",
        scenario: "cracked-bath",
        at,
        course: [2, 1, 0],
        acts: [["apologises", "takes_responsibility", "time_bound"], ["commits_action"]],
        ending: "won",
      },
      {
        id: "2f0d9a52-7c35-4d27-9d6a-0b1c2d3e4f02",
        scenario: "team.own",
        at: at + 9,
        course: [2, 3, 3],
        acts: [["apology_generic"], []],
        ending: "lost",
      },
      { id: "x", scenario: "x", at: 8.64e15, course: [0], acts: [], ending: "lost" },
    ],
  },
} satisfies Frozen;
