/** Marks our own JSON; a reader refuses a version that it does not know. */
export const jsonMark = { format: "amends-exchange", version: 1 } as const;

/** The columns of our own table. */
export const csvColumns = ["id", "title", "channel", "tone", "language", "text", "template", "fields"] as const;

/** The columns of Zammad's import of text modules. */
export const zammadColumns = ["name", "keywords", "content", "note", "active"] as const;

/** What every macro of ours is filed under in Zendesk. */
export const zendeskFolder = "Apology::";
