import type { ProcessMark } from "../../../electron/services/store/index.ts";

/** A process that has ended: the number is this one's, the start is not. */
export const otherProcess: ProcessMark = { pid: process.pid, started: "before this machine started" };
