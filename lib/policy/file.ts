/** A policy as a file that an administrator puts in its place. */
import type { TeamPlaybook } from "../playbook/team";

export interface PolicyFile {
  name: string;
  text: string;
}

/**
 * With this playbook for everyone; more is added by hand (docs/admin.md).
 * @param id of the extension, as the browser knows it
 */
export function policyFile(playbook: TeamPlaybook, id: string, browser: "chromium" | "firefox"): PolicyFile {
  if (browser === "firefox") {
    const manifest = { name: id, description: "Amends, for everyone", type: "storage", data: { playbook } };
    return { name: `${id}.json`, text: written(manifest) };
  }
  const values = { playbook: JSON.stringify(playbook) };
  return { name: "amends-policy.json", text: written({ "3rdparty": { extensions: { [id]: values } } }) };
}

const written = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
