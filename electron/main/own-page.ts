/** Where the page lives in the desktop door. */
export const scheme = "app";
export const pageAddress = `${scheme}://bundle/`;

/**
 * Whether an address is the page itself, at whatever place its fragment names. Our scheme serves nothing
 * else as a document, and no other page, blank ones included, may ask or be gone to.
 */
export function isOwnPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const bare = new URL(address);
  bare.hash = "";
  return bare.href === pageAddress;
}
