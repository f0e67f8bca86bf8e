/** Where the reader is: the whole of it stands in the address, so back, forward, reload and links work. */
import { useSyncExternalStore } from "react";
import type { ItemKind, ItemRef } from "#content";
import { type Facet, type Filters, facets } from "#content/search";

/** Pages about how replies leave and come in. */
export type ExchangeView = "export" | "import" | "translate";
export type View =
  | "library"
  | "patterns"
  | "research"
  | "reply"
  | "check"
  | "sessions"
  | "preferences"
  | "about"
  | "quick"
  | ExchangeView;
const exchangeViews: readonly ExchangeView[] = ["export", "import", "translate"];
/** Views with a list beside them that an opened item keeps. */
const listViews = ["library", "patterns", "research"] as const satisfies readonly View[];
const views: readonly View[] = [
  ...listViews,
  "reply",
  "check",
  "sessions",
  "preferences",
  "about",
  "quick",
  ...exchangeViews,
];
export type ListView = (typeof listViews)[number];
const kinds: readonly ItemKind[] = ["case", "pattern", "principle", "phrase"];

/** How slides are drawn: on dark green, on paper, or for a projector that has lost its contrast. */
export const looks = ["dark", "light", "projector"] as const;
export type Look = (typeof looks)[number];

/** How large the words on slides are, in per cent. */
export const slideSizes = [100, 125, 150] as const;
export type SlideSize = (typeof slideSizes)[number];

export type Presenting = {
  /** The slide that is shown, by its name. */
  readonly slide?: string;
  readonly look?: Look;
  readonly size?: SlideSize;
  /** This window is the trainer's own. */
  readonly presenter?: true;
};

/** What a case can be printed as. */
export const papers = ["slides", "notes", "handout", "answers"] as const;
export type Paper = (typeof papers)[number];

export type Place = {
  readonly view: View;
  readonly query: string;
  readonly filters: Filters;
  readonly open?: ItemRef;
  /** One of the reader's own replies, by its id; never together with an item of the library. */
  readonly own?: string;
  /** A training session, by its id; never together with an item of the library. */
  readonly training?: string;
  /** A second case, shown beside the first. */
  readonly beside?: ItemRef;
  /** A variant of the open pattern, or a section of the open case. */
  readonly part?: string;
  /** The open case or training session is shown as slides. */
  readonly presenting?: Presenting;
  /** The open case is laid out for paper. */
  readonly paper?: Paper;
};

export const home: Place = { view: "library", query: "", filters: {} };

export function itemKey(ref: ItemRef): string {
  return `${ref.kind}/${ref.id}`;
}

/** `case/lego` to a reference; undefined for anything else, since addresses may be typed by anyone. */
export function parseItemKey(key: string | null | undefined): ItemRef | undefined {
  const match = /^([a-z]+)\/([a-z0-9-]{1,80})$/.exec(key ?? "");
  const kind = kinds.find((known) => known === match?.[1]);
  return kind && match?.[2] ? { kind, id: match[2] } : undefined;
}

/** Reads `#/library?q=…`; whatever it does not understand it leaves out. */
export function parsePlace(hash: string): Place {
  const [path = "", search = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s);
  const parameters = new URLSearchParams(search);
  const filters: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of facets) {
    const values = parameters.getAll(facet).filter((value) => value !== "");
    if (values.length > 0) filters[facet] = values;
  }
  const known = views.find((view) => view === path) ?? "library";
  const session = parameters.get("session") ?? "";
  const training = (known === "sessions" || path === "present") && /^[a-z0-9-]{1,80}$/.test(session);
  const opened = training ? { training: session } : parseOpened(parameters);
  const isShown = path === "present" && (training || opened.open?.kind === "case");
  return {
    view: training ? "sessions" : known,
    query: parameters.get("q") ?? "",
    filters,
    ...opened,
    ...(isShown && { presenting: parsePresenting(parameters) }),
    ...(path === "print" && opened.open?.kind === "case" && { paper: parsePaper(parameters) }),
  };
}

function parseOpened(parameters: URLSearchParams): Pick<Place, "open" | "own" | "beside" | "part" | "training"> {
  const open = parseItemKey(parameters.get("open"));
  const beside = parseItemKey(parameters.get("beside"));
  const part = parameters.get("part");
  const own = parameters.get("own") ?? "";
  return {
    ...(open && { open }),
    ...(!open && /^[a-z0-9-]{1,400}$/.test(own) && { own }),
    ...(open && beside && itemKey(beside) !== itemKey(open) && { beside }),
    ...(open && part && { part }),
  };
}

function parsePresenting(parameters: URLSearchParams): Presenting {
  const slide = parameters.get("slide");
  const look = looks.find((known) => known === parameters.get("look"));
  const size = slideSizes.find((known) => String(known) === parameters.get("size"));
  return {
    ...(slide && /^[a-z0-9-]{1,120}$/.test(slide) && { slide }),
    ...(look && { look }),
    ...(size && { size }),
    ...(parameters.has("presenter") && { presenter: true as const }),
  };
}

function parsePaper(parameters: URLSearchParams): Paper {
  return papers.find((known) => known === parameters.get("paper")) ?? "handout";
}

export function formatPlace(place: Place): string {
  const parameters = new URLSearchParams();
  if (place.query) parameters.set("q", place.query);
  for (const facet of facets) for (const value of place.filters[facet] ?? []) parameters.append(facet, value);
  const { slide, look, size, presenter } = place.presenting ?? {};
  const others = {
    open: place.open && itemKey(place.open),
    own: place.own,
    session: place.training,
    beside: place.beside && itemKey(place.beside),
    part: place.part,
    slide,
    look,
    size: size?.toString(),
    presenter: presenter && "",
    paper: place.paper,
  };
  for (const [name, value] of Object.entries(others)) if (value !== undefined) parameters.set(name, value);
  const search = parameters.toString().replaceAll("%2F", "/");
  return `#/${pathOf(place)}${search ? `?${search}` : ""}`;
}

function pathOf({ presenting, paper, view }: Place): string {
  if (presenting) return "present";
  return paper ? "print" : view;
}

const listeners = new Set<() => void>();
let current = parsePlace(window.location.hash);

/** Reads the address. Filters that mean the same stay the same object, so that what depends on them rests. */
function rereadPlace(): void {
  const next = parsePlace(window.location.hash);
  const sameFilters = JSON.stringify(next.filters) === JSON.stringify(current.filters);
  current = sameFilters ? { ...next, filters: current.filters } : next;
  for (const listener of listeners) listener();
}

window.addEventListener("hashchange", rereadPlace);
window.addEventListener("popstate", rereadPlace);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentPlace(): Place {
  return current;
}

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, currentPlace);
}

const departures = new Set<() => void>();

/** `settle` writes into the address what it still lacks, before the reader leaves it: Back then returns to all of it. */
export function beforeLeaving(settle: () => void): () => void {
  departures.add(settle);
  return () => departures.delete(settle);
}

function push(next: (from: Place) => Place): void {
  for (const settle of departures) settle();
  const hash = formatPlace(next(current));
  if (hash === formatPlace(current)) return;
  history.pushState(null, "", hash);
  rereadPlace();
}

/** Goes to the same place with this change. */
export function go(change: Partial<Place>): void {
  push((from) => ({ ...from, ...change }));
}

/** Changes the address without a step that Back would return to, as while typing. */
export function amend(change: Partial<Place>): void {
  const hash = formatPlace({ ...current, ...change });
  if (hash === formatPlace(current)) return;
  history.replaceState(null, "", hash);
  rereadPlace();
}

/** Goes to exactly this place, keeping nothing of the present one. */
export function goTo(place: Place): void {
  push(() => place);
}

export function isListView(view: View): view is ListView {
  return listViews.some((list) => list === view);
}

export function isExchangeView(view: View): view is ExchangeView {
  return exchangeViews.some((known) => known === view);
}

/** The list, with its words and filters, and nothing open. */
function closed({ query, filters, view }: Place): Place {
  const list = isListView(view) ? view : isExchangeView(view) ? "patterns" : "library";
  return { query, filters, view: list };
}

export function close(): void {
  push(closed);
}

/** Shows the slides of a case, from the first one or from the one that tells `part`. */
export function present(ref: ItemRef, part?: string): void {
  push((from) => ({ ...closed(from), open: ref, presenting: {}, ...(part && { part }) }));
}

/** Lays a case out for paper. */
export function layOut(ref: ItemRef, paper: Paper): void {
  push((from) => ({ ...closed(from), open: ref, paper }));
}

/** Back from the slides, or from paper, to the case or the training session they came from. */
export function leaveShown(): void {
  push((from) =>
    from.training ? trainingPlace(from.training) : { ...closed(from), ...(from.open && { open: from.open }) },
  );
}

function trainingPlace(training?: string): Place {
  return { ...home, view: "sessions", ...(training !== undefined && { training }) };
}

/** Opens a training session, or all of them. */
export function openTraining(training?: string): void {
  push(() => trainingPlace(training));
}

/** Shows the cases of a training session as slides, one after another. */
export function presentTraining(training: string): void {
  push(() => ({ ...trainingPlace(training), presenting: {} }));
}

/** Opens an item in the page, closing what stood beside the last one. */
export function open(ref: ItemRef, part?: string): void {
  push((from) => ({ ...closed(from), open: ref, ...(part && { part }) }));
}

/** Opens one of the reader's own replies. */
export function openOwn(own: string): void {
  push((from) => ({ ...closed(from), own }));
}

export function closeBeside(): void {
  push(({ beside: _beside, ...rest }) => rest);
}
