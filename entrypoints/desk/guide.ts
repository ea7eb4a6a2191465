/** The panel's own guidance beside a conversation that is made up. */
import type { GuideIntents } from "@/components/desk/practice/props";
import { usePracticeGuidance } from "@/components/hooks/use-practice-guidance";
import { newPhrase, withBlanks } from "@/components/phrases/own";

export function useGuide(...of: Parameters<typeof usePracticeGuidance>) {
  const { guidance, words, phrasing, on } = usePracticeGuidance(...of);
  const guide: GuideIntents = {
    ...on,
    asPhrase: (said) => withBlanks(said, words),
    saveOwn: (content) =>
      phrasing.save(newPhrase(content, phrasing.mine?.own ?? [], crypto.randomUUID(), Date.now())),
  };
  return { guidance, guide };
}
