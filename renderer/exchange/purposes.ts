import type { FormatId } from "#content/exchange/formats";

/** What each format is for, as its reader would ask for it. */
export const purposes: Readonly<Record<FormatId, string>> = {
  json: "Keeps everything: for a copy put by, or another Amends.",
  markdown: "One readable file for each wording: for a wiki, a repository or a note program.",
  csv: "One row for each wording: for a spreadsheet. Formulas are made harmless.",
  espanso: "Types the reply anywhere on your computer and asks for its fields in a form.",
  textexpander: "Types the reply anywhere and asks for its fields; imported as a snippet group.",
  vscode: "For replies that are written in the editor; fields are tab stops.",
  raycast: "Pastes the reply from the launcher; fields are asked as arguments.",
  alfred: "Pastes the reply from the launcher; fields are gaps to fill in by hand.",
  zendesk: "One macro for each wording, with Zendesk’s placeholders.",
  freshdesk: "Canned responses, with Freshdesk’s placeholders.",
  chatwoot: "Canned responses, with Chatwoot’s variables.",
  zammad: "Text modules for Zammad’s own import, with its variables.",
  "help-scout": "Saved replies, with Help Scout’s variables and their fallbacks.",
  gorgias: "Macros, with Gorgias’ variables.",
};

/** How the fields of a pattern fare in it. */
export const fieldsFare = {
  all: "Fields come through whole.",
  some: "Fields come through as that program’s own.",
  gaps: "Fields become gaps to see, such as [order number?].",
} as const;
