/** How the list tells the reader's own replies from the items of the library. */
export function ownKey(id: string): string {
  return `own/${id}`;
}

export function parseOwnKey(key: string | undefined): string | undefined {
  return /^own\/(.+)$/.exec(key ?? "")?.[1];
}
