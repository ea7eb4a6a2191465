import { Phrases } from "@/components/desk/Phrases";
import { useLibrary } from "@/components/hooks/use-library";
import { useMine } from "@/components/hooks/use-mine";

export default function PhrasesSection() {
  const { mine, lost, save, remove, use, retry } = useMine();
  const library = useLibrary(mine);
  return <Phrases mine={mine} lost={lost} {...library} on={{ save, remove, use, retry }} />;
}
