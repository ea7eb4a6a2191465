import type { RefObject } from "react";
import type { Reading } from "@/lib/model";
import { Bars } from "./Bars";
import { ByYou } from "./ByYou";
import { Course } from "./Course";
import { isJudged, isSet, readWords } from "./judged";
import type { Intents } from "./props";
import { TEMPERATURES } from "./words";

interface TemperatureProps {
  reading: Reading;
  /** What the words alone say. */
  read: Reading;
  /** The form below says the rest: nothing here changes its height while the agent chooses there. */
  correcting: boolean;
  opener: RefObject<HTMLButtonElement | null>;
  correct: Intents["correct"];
}

/** The temperature in a word, a shape and a course; whose word it is where it is the agent's. */
export function Temperature({ reading, read, correcting, opener, correct }: TemperatureProps) {
  return (
    <div className="temperature">
      <Bars temperature={isJudged(reading) ? reading.temperature : undefined} />
      <p>
        <strong className="word">{wordFor(reading)}</strong>{" "}
        {!correcting && isSet("temperature", reading.set) && (
          <ByYou
            note={readWords("temperature", read)}
            undo={`Undo: ${wordFor(reading)}, back to what was read`}
            onUndo={() => void correct("temperature", undefined)}
            next={() => opener.current}
          />
        )}
      </p>
      {isJudged(reading) && <Course course={reading.course} />}
    </div>
  );
}

function wordFor(reading: Reading): string {
  if (isJudged(reading)) return TEMPERATURES[reading.temperature];
  return reading.language === "other" ? "Not in English" : "Not sure";
}
