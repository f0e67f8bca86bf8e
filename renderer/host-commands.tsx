/** Does what the menu of the desktop window says: the same as the page's own keys. */
import { type ReactNode, useEffect } from "react";
import { type Command, commandKeys } from "#contract/commands";
import { hearCommands } from "./bridge.ts";
import { goTo, home } from "./route.ts";
import { announce, runAction } from "./ui/index.ts";

export function HostCommands(): ReactNode {
  useEffect(() => hearCommands(perform), []);
  return null;
}

function perform(command: Command): void {
  switch (command) {
    case "library":
    case "patterns":
    case "research":
    case "reply":
    case "preferences":
    case "about":
    case "export":
    case "import":
      goTo({ ...home, view: command });
      break;
    case "import-opened":
      goTo({ ...home, view: "import" });
      break;
    case "back":
      history.back();
      break;
    case "forward":
      history.forward();
      break;
    case "print":
      window.print();
      break;
    case "check":
    case "search":
    case "find":
    case "save-pdf":
    case "present":
    case "present-from-here":
    case "keys":
      if (!runAction(commandKeys[command] ?? command)) announce(needed[command]);
  }
}

/** What must be there first. */
const needed = {
  check: "Leave the slides or the dialog first.",
  search: "There is nothing to search here. Go to the library first.",
  find: "Open a case or a note first; then its words can be searched.",
  "save-pdf": "Open a case or a note first; then it can be saved as a PDF.",
  present: "Open a case first; then it can be presented.",
  "present-from-here": "Open a case first; then it can be presented.",
  keys: "Leave the dialog first.",
} as const;
