/**
 * What each help desk calls the things it knows about a ticket: one table, from which copying,
 * exporting, importing and the warnings beside a tag are all made.
 *
 * A tag stands here only where somebody can be named who shows it. A variable without one is asked of
 * the writer, because a wrong tag reaches the customer and a question does not.
 */
import type { DeskVariable } from "./desk-variables.ts";

/** `documented`: its documentation or source. `vendor-page`: its help pages. `community`: others' use of it. */
export type Certainty = "documented" | "vendor-page" | "community" | "unverified";

/** What stands in the sent text where the desk does not know the value. */
export type UnknownValue = "blank" | "bare-tag" | "dash" | "unverified";

/** How the desk marks a tag: the text between `open` and `close` names the value. */
export type TagMarks = { readonly open: string; readonly close: string };

export type DeskTag = {
  /** Without its marks: `ticket.requester.first_name`. */
  readonly name: string;
  /** Where the tag differs from what the profile says of all. */
  readonly certainty?: Certainty;
  readonly unknown?: UnknownValue;
  /** What the writer should know of this tag alone, as a whole sentence. */
  readonly note?: string;
};

/** Words for an unknown value, within the tag: `before` + words + `after` follow the name. */
export type FallbackMarks = {
  readonly before: string;
  readonly after: string;
  /** Finds the name and the words in what stands between the marks. */
  readonly reads: RegExp;
  readonly certainty: Certainty;
};

export type DeskProfile = {
  readonly name: string;
  /** What its reply box takes: `rich` keeps bold and lists when pasted. */
  readonly flavour: "rich" | "plain";
  /** Absent where there are no tags at all. */
  readonly marks?: TagMarks;
  /** Character pairs that the desk may take for the start of its own language, tags included. */
  readonly live: readonly string[];
  readonly fallback?: FallbackMarks;
  readonly unknown: UnknownValue;
  readonly certainty: Certainty;
  /** Where this was read, in words that can be looked up. */
  readonly source: string;
  readonly tags: Readonly<Partial<Record<DeskVariable, DeskTag>>>;
};

const curly: TagMarks = { open: "{{", close: "}}" };
const percent: TagMarks = { open: "{%", close: "%}" };

export const deskProfiles = {
  zendesk: {
    name: "Zendesk",
    flavour: "rich",
    marks: curly,
    live: ["{{", "{%"],
    fallback: {
      before: ' | default: "',
      after: '"',
      reads: /^(.+?)\s*\|\s*default:\s*["'](.*)["']$/,
      certainty: "unverified",
    },
    unknown: "blank",
    certainty: "vendor-page",
    source:
      "Zendesk help: Placeholders reference (4408886858138), Using placeholders (4408887218330), which says that an empty value is blank, and Understanding Liquid markup (4408883291290); that macros take Liquid's default filter was not found in so many words",
    tags: {
      "customer.first_name": { name: "ticket.requester.first_name" },
      "customer.name": { name: "ticket.requester.name" },
      "customer.email": { name: "ticket.requester.email" },
      "agent.first_name": { name: "current_user.first_name" },
      "agent.name": { name: "current_user.name" },
      "agent.email": { name: "current_user.email" },
      "ticket.id": { name: "ticket.id", note: "On a ticket that was never saved there is no number yet." },
      "ticket.subject": { name: "ticket.title" },
      "ticket.link": { name: "ticket.link" },
      "company.name": { name: "ticket.account", note: "It is the name of the Zendesk account." },
    },
  },
  freshdesk: {
    name: "Freshdesk",
    flavour: "rich",
    marks: curly,
    live: ["{{", "{%"],
    unknown: "unverified",
    certainty: "community",
    source:
      "Freshdesk help: Understanding dynamic content and placeholders (73000535240), which shows the first name and the number; the others from published copies of its list of placeholders",
    tags: {
      "customer.first_name": { name: "ticket.requester.firstname", certainty: "vendor-page" },
      "customer.name": { name: "ticket.requester.name" },
      "customer.email": { name: "ticket.requester.email" },
      "agent.name": { name: "ticket.agent.name", note: "It is the agent the ticket is assigned to." },
      "agent.email": { name: "ticket.agent.email", note: "It is the agent the ticket is assigned to." },
      "ticket.id": { name: "ticket.id", certainty: "vendor-page" },
      "ticket.subject": { name: "ticket.subject" },
      "ticket.link": { name: "ticket.url" },
      "company.name": { name: "helpdesk_name", note: "It is the name of the main portal." },
    },
  },
  "help-scout": {
    name: "Help Scout",
    flavour: "rich",
    marks: percent,
    live: ["{%"],
    fallback: {
      before: ",fallback=",
      after: "",
      reads: /^(.+?),\s*fallback=(.*)$/,
      certainty: "documented",
    },
    unknown: "unverified",
    certainty: "community",
    source:
      "Help Scout's own interface library (hsds-react, its test of message variables) for the names and the fallback; the others from saved replies that people published",
    tags: {
      "customer.first_name": { name: "customer.firstName", certainty: "documented" },
      "customer.name": { name: "customer.fullName" },
      "customer.email": { name: "customer.email" },
      "agent.first_name": { name: "user.firstName" },
      "agent.name": { name: "user.fullName" },
      "agent.email": { name: "user.email" },
      "ticket.id": { name: "conversation.number", certainty: "unverified" },
    },
  },
  chatwoot: {
    name: "Chatwoot",
    flavour: "rich",
    marks: curly,
    live: ["{{", "{%"],
    unknown: "blank",
    certainty: "documented",
    source:
      "Source of chatwoot/utils, src/canned.ts at 1203c4d: its list of variables, and nothing for whatever is not on it. Copies of its guide show a fallback after two bars; the source prints nothing for that either, so none is written",
    tags: {
      "customer.first_name": { name: "contact.first_name" },
      "customer.name": { name: "contact.name" },
      "customer.email": { name: "contact.email" },
      "agent.first_name": { name: "agent.first_name", note: "It is the agent the conversation is assigned to." },
      "agent.name": { name: "agent.name", note: "It is the agent the conversation is assigned to." },
      "agent.email": { name: "agent.email", note: "It is the agent the conversation is assigned to." },
      "ticket.id": { name: "conversation.id" },
    },
  },
  zammad: {
    name: "Zammad",
    flavour: "rich",
    marks: { open: "#{", close: "}" },
    live: ["#{"],
    unknown: "dash",
    certainty: "documented",
    source:
      "Zammad's administrator manual, chapter Variables, its own tests of text modules, and replaceTags in its source, which prints a dash for an empty value",
    tags: {
      "customer.first_name": { name: "ticket.customer.firstname" },
      "customer.name": { name: "ticket.customer.fullname" },
      "customer.email": { name: "ticket.customer.email" },
      "agent.first_name": { name: "user.firstname" },
      "agent.name": { name: "user.fullname" },
      "agent.email": { name: "user.email" },
      "ticket.id": { name: "ticket.number", note: "On a ticket that was never saved there is no number yet." },
      "ticket.subject": { name: "ticket.title" },
      "company.name": { name: "config.organization" },
    },
  },
  freescout: {
    name: "FreeScout",
    flavour: "rich",
    marks: percent,
    live: ["{%"],
    unknown: "blank",
    certainty: "documented",
    source:
      "Source of freescout-help-desk/freescout, app/Misc/Mail.php, replaceMailVars: exact tags and no fallback. Issues 3076 and 3538: in a new conversation the tag itself was sent",
    tags: {
      "customer.first_name": {
        name: "customer.firstName",
        note: "In a new conversation the tag itself was once sent.",
      },
      "customer.name": { name: "customer.fullName", note: "In a new conversation the tag itself was once sent." },
      "customer.email": { name: "customer.email" },
      "agent.first_name": { name: "user.firstName" },
      "agent.name": { name: "user.fullName" },
      "agent.email": { name: "user.email" },
      "ticket.id": { name: "conversation.number" },
      "ticket.subject": { name: "subject" },
    },
  },
  gorgias: {
    name: "Gorgias",
    flavour: "rich",
    marks: curly,
    live: ["{{", "{%"],
    unknown: "blank",
    certainty: "vendor-page",
    source: "Gorgias help: Macro Variables 101 (81845), which says that an unknown value becomes a blank space",
    tags: {
      "customer.first_name": { name: "ticket.customer.firstname" },
      "customer.email": { name: "ticket.customer.email" },
      "agent.first_name": { name: "current_user.firstname" },
      "agent.name": { name: "current_user.name" },
      "agent.email": { name: "current_user.email" },
      "ticket.id": { name: "ticket.id" },
      "ticket.subject": { name: "ticket.subject" },
    },
  },
  intercom: {
    name: "Intercom",
    flavour: "rich",
    marks: curly,
    live: ["{{", "{%"],
    fallback: {
      before: ' | fallback:"',
      after: '"',
      reads: /^(.+?)\s*\|\s*fallback:\s*["'](.*)["']$/,
      certainty: "documented",
    },
    unknown: "unverified",
    certainty: "community",
    source:
      "Intercom's API reference, Macro, whose example holds the user's name with a fallback; the first name from messages that people published",
    tags: {
      "customer.first_name": { name: "first_name" },
      "customer.name": { name: "user.name", certainty: "documented" },
    },
  },
  mail: {
    name: "Plain e-mail",
    flavour: "plain",
    live: [],
    unknown: "unverified",
    certainty: "documented",
    source: "A mail program fills nothing in",
    tags: {},
  },
} as const satisfies Record<string, DeskProfile>;

export type DeskId = keyof typeof deskProfiles;

/** In the order in which a writer is offered them. */
export const deskIds = Object.keys(deskProfiles).filter(isDeskId);

export function isDeskId(id: string): id is DeskId {
  return Object.hasOwn(deskProfiles, id);
}

/** The same table seen as one shape, so that every desk can be asked for every variable. */
export function deskProfile(desk: DeskId): DeskProfile {
  return deskProfiles[desk];
}
