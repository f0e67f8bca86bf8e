import { parseArgs } from "node:util";

/** @typedef {{ door: "desktop" | "browser" | undefined, openBrowser: boolean, port: number }} Flags */

const known = "--door=desktop|browser, --no-open, --port=N";

/**
 * @param {string[]} args
 * @returns {Flags}
 * @throws {Error} with a sentence for the reader
 */
export function readFlags(args) {
  const { door, port = "0", "no-open": noOpen = false } = parse(args);
  if (door !== undefined && door !== "browser" && door !== "desktop") {
    throw new Error(`--door=${door} is not a door: use --door=desktop or --door=browser.`);
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Error(`--port=${port} is not a port: use a number from 0, which takes any free one, to 65535.`);
  }
  return { door, openBrowser: !noOpen, port: Number(port) };
}

/** @param {string[]} args */
function parse(args) {
  try {
    const { values } = parseArgs({
      args,
      options: { door: { type: "string" }, "no-open": { type: "boolean" }, port: { type: "string" } },
    });
    return values;
  } catch (cause) {
    const unknown = args.find((arg) => !/^--(door|port)(=|$)|^--no-open$/.test(arg));
    const fault = unknown ? `${unknown} is not an option` : "An option lacks its value";
    throw new Error(`${fault}; those of Amends are ${known}.`, { cause });
  }
}
