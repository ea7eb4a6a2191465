import { useEffect, useId, useState } from "react";
import type { Hours } from "@/lib/model";
import { DaysOff } from "./DaysOff";
import { type Complaint, clock, complaint, DAYS, MOMENTS } from "./hours";
import { ZoneField } from "./ZoneField";

const HOURS_OF_A_DAY = Array.from({ length: 24 }, (_, hour) => hour);

interface HoursFormProps {
  hours: Hours;
  /** With hours that can hold; others wait here until they are mended. */
  onChange(hours: Hours): void;
}

/** What "tomorrow morning" and "by the end of the day" mean where this agent works. */
export function HoursForm({ hours: kept, onChange }: HoursFormProps) {
  const id = useId();
  const [hours, setHours] = useState(kept);
  // Other hours that come from elsewhere (a reset, another tab) take the place of what stands here.
  const held = JSON.stringify(kept);
  useEffect(() => setHours(JSON.parse(held)), [held]);
  const wrong = complaint(hours);
  const hold = (next: Hours) => {
    setHours(next);
    if (!complaint(next)) onChange(next);
  };
  const change = (part: Partial<Hours>) => hold({ ...hours, ...part });
  const changeZone = (zone: string | undefined) => {
    const { zone: _, ...others } = hours;
    hold(zone ? { ...others, zone } : others);
  };
  return (
    <div className="hours">
      <div className="moments">
        {MOMENTS.map(({ id: moment, name, means }) => (
          <div key={moment} className="moment">
            <label htmlFor={id + moment}>{name}</label>
            <select
              id={id + moment}
              value={hours[moment]}
              aria-invalid={wrong?.field === moment}
              aria-describedby={`${id}${moment}means ${id}wrong`}
              onChange={(event) => change({ [moment]: Number(event.target.value) })}
            >
              {HOURS_OF_A_DAY.map((hour) => (
                <option key={hour} value={hour}>
                  {clock(hour)}
                </option>
              ))}
            </select>
            <p id={`${id}${moment}means`} className="muted">
              {means}
            </p>
          </div>
        ))}
      </div>
      <WorkingDays
        days={hours.workingDays}
        wrong={wrong}
        onChange={(workingDays) => change({ workingDays })}
      />
      <p id={`${id}wrong`} className="hours-wrong" role="status">
        {wrong && `${wrong.words} Until then the hours from before hold.`}
      </p>
      <DaysOff days={hours.daysOff} onChange={(daysOff) => change({ daysOff })} />
      <ZoneField zone={hours.zone} onChange={changeZone} />
    </div>
  );
}

interface WorkingDaysProps {
  days: number[];
  wrong: Complaint | undefined;
  onChange(days: number[]): void;
}

function WorkingDays({ days, wrong, onChange }: WorkingDaysProps) {
  return (
    <fieldset className="days" aria-invalid={wrong?.field === "workingDays"}>
      <legend>Working days</legend>
      {DAYS.map(({ day, name }) => (
        <label key={day} title={name}>
          <input
            type="checkbox"
            checked={days.includes(day)}
            aria-label={name}
            onChange={({ target }) =>
              onChange(
                target.checked ? [...days, day].sort((a, b) => a - b) : days.filter((other) => other !== day),
              )
            }
          />
          <span aria-hidden="true">{name.slice(0, 3)}</span>
        </label>
      ))}
    </fieldset>
  );
}
