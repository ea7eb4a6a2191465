import { createRoot } from "react-dom/client";
import { useTeaching } from "@/components/hooks/use-teaching";
import { Teach } from "@/components/teach/Teach";

function App() {
  return <Teach {...useTeaching()} />;
}

createRoot(document.getElementById("root")!).render(<App />);
