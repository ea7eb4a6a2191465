import { Playbook } from "@/components/desk/playbook/Playbook";
import { usePlaybookEditor } from "@/components/hooks/use-playbook-editor";
import { RULE_CHOICES } from "../rule-choices";

export default function PlaybookSection() {
  return <Playbook {...usePlaybookEditor()} rules={RULE_CHOICES} />;
}
