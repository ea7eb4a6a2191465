import type { ComponentProps } from "react";

/** `loud`: the one thing to do now. `plain`: it can be pressed. `quiet`: words that can be pressed. */
type Kind = "loud" | "plain" | "quiet";

export function Button({
  kind = "plain",
  className = "",
  ...rest
}: ComponentProps<"button"> & { kind?: Kind }) {
  return <button type="button" {...rest} className={`button ${kind} ${className}`.trim()} />;
}
