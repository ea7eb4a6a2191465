import type { Compensation as Fair, Product } from "@/lib/model";
import { Segmented } from "../ui/Segmented";

const CHOICES: { value: Product | "unknown"; label: string }[] = [
  { value: "kept", label: "Kept" },
  { value: "returned", label: "Given back" },
  { value: "unknown", label: "Not known" },
];

interface CompensationProps {
  compensation: Fair;
  product: Product | undefined;
  /** `undefined`: not known. */
  onProduct(product: Product | undefined): void;
}

/** How much money is fair, as a band with its reason: the agent sets the figure. */
export function Compensation({ compensation, product, onProduct }: CompensationProps) {
  const { band, reason, source, caution } = compensation;
  return (
    <div className="fair">
      <div className="row">
        <strong aria-hidden="true">What they bought is</strong>
        <Segmented
          label="What becomes of what they bought"
          value={product ?? "unknown"}
          choices={CHOICES}
          onChoose={(value) => onProduct(value === "unknown" ? undefined : value)}
        />
      </div>
      <p role="status">
        {band && (
          <strong className="band">
            {band.from} to {band.to} % of the price.{" "}
          </strong>
        )}
        <span className="muted">{reason}</span>
      </p>
      {caution && <p className="aside-note">{caution}</p>}
      {band && <p className="source">{source}</p>}
    </div>
  );
}
