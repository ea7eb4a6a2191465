/** The lesson that is on in the page: how far it is, and what the agent wants of it. */
import { useCallback, useEffect, useRef, useState } from "react";
import { ask } from "@/lib/ask";
import { callPage, type Line } from "@/lib/line";
import { TaughtHelpdesk, Teaching, type TeachingWish } from "@/lib/model";
import type { TeachProps } from "../teach/Teach";

export function useTeaching(): TeachProps {
  const [teaching, setTeaching] = useState<Teaching>();
  const line = useRef<Line<TeachingWish, unknown>>(undefined);
  useEffect(() => {
    let gone = false;
    callPage<TeachingWish, unknown>("teach.call").then(
      (next) => {
        if (gone) return next.close();
        line.current = next;
        // The page's process is less trusted than ours.
        next.listen((raw) => {
          const { data } = Teaching.safeParse(raw);
          if (data) setTeaching(data);
        });
      },
      () => {
        // The page went away under it; so does this.
      },
    );
    return () => {
      gone = true;
      line.current?.close();
    };
  }, []);
  const wish = useCallback((one: TeachingWish) => line.current?.send(one), []);
  const save = useCallback(async (raw: unknown) => {
    const recipe = TaughtHelpdesk.shape.recipe.parse(raw);
    await ask({ kind: "taught.save", recipe });
    line.current?.send({ kind: "stop" });
  }, []);
  return { teaching, on: { wish, save } };
}
