import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";

const root = createRoot(document.getElementById("root")!);
// The section that the address names may have to be fetched first.
startTransition(() => root.render(<App />));
