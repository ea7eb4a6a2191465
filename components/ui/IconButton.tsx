import type { ComponentProps } from "react";
import { Button } from "./Button";
import { Icon } from "./icons";

/** A drawing that can be pressed: quiet, named for those who listen, and in words under the pointer. */
export function IconButton({
  icon,
  label,
  hint,
  className = "",
  ...rest
}: ComponentProps<"button"> & { icon: Icon; label: string; hint: string }) {
  return (
    <Button
      kind="quiet"
      {...rest}
      className={`square small ${className}`.trim()}
      aria-label={label}
      title={hint}
    >
      <Icon of={icon} />
    </Button>
  );
}
