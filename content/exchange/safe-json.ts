/** JSON from a stranger as plain data, or why not. */
export type JsonResult =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "faulty"; readonly fault: string; readonly remedy: string };

/** Keys through which a plain object reaches its prototype. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

export function parseSafeJson(text: string): JsonResult {
  let found: string | undefined;
  try {
    const value: unknown = JSON.parse(text, (key, inner: unknown) => {
      if (forbidden.has(key)) found = key;
      return inner;
    });
    if (found === undefined) return { kind: "value", value };
    return { kind: "faulty", fault: `the key ${found} is not allowed`, remedy: "remove it" };
  } catch (error) {
    const deep = error instanceof RangeError;
    const fault = deep ? "its values nest too deep" : "it is no JSON";
    return { kind: "faulty", fault, remedy: "export it again from where it came" };
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text of a key, `undefined` when it is anything else. */
export function textOf(object: JsonObject, key: string): string | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === "string" ? value : undefined;
}

/** One object, several, or several under one of these keys, as the APIs of help desks answer. */
export function objectsOf(value: unknown, ...keys: readonly string[]): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap((one) => objectsOf(one, ...keys));
  if (!isObject(value)) return [];
  for (const key of keys) {
    const inner = Object.hasOwn(value, key) ? value[key] : undefined;
    if (isObject(inner) || Array.isArray(inner)) return objectsOf(inner);
  }
  return [value];
}
