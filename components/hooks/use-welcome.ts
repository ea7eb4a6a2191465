/** The first page's example, and where Amends may work. */
import { useCallback, useEffect, useMemo, useState } from "react";
import { browser } from "wxt/browser";
import { ask } from "@/lib/ask";
import type { HostedHelpdesk } from "@/lib/messages";
import type { ChosenHelpdesk, Example } from "../desk/welcome/props";

const SAID = `Unacceptable. My kettle (order 4471) was promised for Tuesday, and it still hasn’t arrived. I wrote twice and got no answer. It was a birthday present, and now I stand there with nothing. Where is it?

Ana`;

/** A ticket that is nobody's: only its message can be changed. */
export function useExample() {
  const [said, say] = useState(SAID);
  const [draft, write] = useState("");
  const example = useMemo(
    (): Example => ({
      draft,
      ticket: {
        key: "welcome example 4471",
        helpdesk: "welcome",
        id: "4471",
        url: "",
        subject: "Where is my kettle?",
        customer: { name: "Ana Sousa" },
        messages: [{ id: "said", who: "customer", text: said }],
        partial: false,
      },
    }),
    [said, draft],
  );
  return { example, say, write };
}

export function useHosted() {
  const [helpdesks, setHelpdesks] = useState<ChosenHelpdesk[]>();
  const [pinned, setPinned] = useState<boolean>();
  const refresh = useCallback(async () => {
    const hosted = await ask({ kind: "helpdesk.hosted" });
    const on = await Promise.all(hosted.map(({ hosts }) => browser.permissions.contains({ origins: hosts })));
    setHelpdesks(hosted.map((helpdesk, index) => ({ ...helpdesk, on: on[index] ?? false })));
    setPinned((await browser.action.getUserSettings?.())?.isOnToolbar);
  }, []);
  useEffect(() => {
    const again = () => void refresh().catch(() => {});
    again();
    // Pinned or allowed in another window meanwhile.
    addEventListener("focus", again);
    return () => removeEventListener("focus", again);
  }, [refresh]);

  const allow = async ({ hosts, byClick }: HostedHelpdesk) => {
    const allowed = await browser.permissions.request({ origins: hosts }).catch(() => false);
    if (allowed && byClick)
      for (const host of hosts) await ask({ kind: "site.use", origin: new URL(host).origin });
    await refresh();
    return allowed;
  };
  return { helpdesks, pinned, allow };
}
