/** Parts of Electron's API that were asked for and are not played. */
export const missing: string[] = [];

export function lacking(api: string): Error {
  missing.push(api);
  const words = `The Electron double does not play ${api}: add it in test/electron-double, as electron.d.ts has it.`;
  // Main may catch what is thrown; whoever waits for its page should not wait in the dark.
  console.error(words);
  return new Error(words);
}

/** What JavaScript itself looks for on any object that it is handed. */
const asked: ReadonlySet<PropertyKey> = new Set(["then", "toJSON", "constructor", "asymmetricMatch"]);

/** One for each part, so that main may compare what it is handed. */
const made = new WeakMap<object, object>();

/** A part of the API as main is given it: whatever it lacks throws by name, instead of being undefined. */
export function strict<Part extends object>(name: string, part: Part): Part {
  const known = made.get(part) as Part | undefined;
  if (known) return known;
  const guarded = new Proxy(part, {
    get: (target, key) => {
      if (key in target || typeof key === "symbol" || asked.has(key)) return Reflect.get(target, key);
      throw lacking(`${name}.${key}`);
    },
    set: (target, key, value) => {
      if (key in target) return Reflect.set(target, key, value);
      throw lacking(`setting ${name}.${String(key)}`);
    },
  });
  made.set(part, guarded);
  return guarded;
}

/** A class whose objects are strict too. */
export function strictClass<Class extends new (...inputs: never[]) => object>(name: string, original: Class): Class {
  return strict(
    name,
    new Proxy(original, {
      construct: (target, inputs) => strict(name, new target(...(inputs as never[]))),
    }),
  );
}

/** @throws Error for an option that the double would pass over in silence */
export function onlyKnown(api: string, options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) if (!known.includes(key)) throw lacking(`${api}({ ${key} })`);
}
