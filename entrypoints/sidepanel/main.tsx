import { createRoot } from "react-dom/client";
import { connectDock, connectPanel } from "@/components/hooks/connect";
import { App } from "./App";

const home = new URLSearchParams(location.search).has("dock") ? "dock" : "panel";

createRoot(document.getElementById("root")!).render(
  <App home={home} connect={home === "dock" ? connectDock : connectPanel} />,
);
