/** In a process of its own: the first key ever, and the first after the panel's idle time. */
export { warmUp } from "../../../components/hooks/warm-up.ts";
export { timesOf } from "./engines.ts";
