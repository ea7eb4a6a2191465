import { createApp, h, nextTick, ref } from "vue";
import { place } from "./page";

const draft = ref("");
const turn = ref(0);
let changes = 0;

/** The value comes from the app's state alone. */
const Reply = {
  render: () =>
    h("textarea", {
      rows: 8,
      cols: 60,
      value: draft.value,
      "data-turn": turn.value,
      onInput: ({ target }: InputEvent) => {
        changes++;
        draft.value = (target as HTMLTextAreaElement).value;
      },
    }),
};
createApp(Reply).mount(place());
await nextTick();

globalThis.editor = {
  set: (paragraphs) => {
    draft.value = paragraphs.join("\n\n");
  },
  text: () => draft.value,
  changes: () => changes,
  redraw: () => {
    turn.value++;
  },
};
