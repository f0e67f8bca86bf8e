import type { Field } from "../../pattern.ts";
import { nameOfKey } from "../field-key.ts";
import type { NumberOf } from "./find-numbers.ts";
import type { FoundValue } from "./find-values.ts";

/** More than these are a list to read, not an offer. */
const offered = 4;

const numbersFor: readonly (readonly [RegExp, readonly NumberOf[]])[] = [
  [/^(?:@ticket\.id|case_number|claim_number|ticket_number)$/, ["case"]],
  [/^(?:tracking|parcel)_/, ["parcel"]],
  [/^booking_|^reservation_/, ["booking"]],
  [/^order_(?:number|id|no)$/, ["order", "booking"]],
];

/** Days that we promise or have set: what the customer wrote must not slip into a promise. */
const ourDays =
  /^(arrival|change|collection|dispatch|discovery|follow_up|next|refund|repair|report_back|reply|update|watch)_|_and_/;

/** Values of the message that this field may take, best first. Nothing is offered to a choice, a switch, or for our own side. */
export function offersFor(key: string, field: Field, found: readonly FoundValue[]): readonly string[] {
  if (field.type !== "text") return [];
  const name = nameOfKey(key);
  return [...new Set(wanted(name, found))].slice(0, offered);
}

function wanted(name: string, found: readonly FoundValue[]): readonly string[] {
  const texts = (kind: "name" | "amount" | "date") =>
    found.filter((value) => value.kind === kind).map((value) => value.text);
  if (name === "@customer.first_name") return texts("name").flatMap(firstName);
  if (name === "@customer.name" || name === "customer_name") return texts("name");
  const numbers = numbersFor.find(([form]) => form.test(name))?.[1];
  if (numbers) {
    return numbers.flatMap((of) =>
      found.flatMap((value) => (value.kind === "number" && value.of === of ? [value.text] : [])),
    );
  }
  if (/(^|_)(amount|sum|price|fee|fees)$/.test(name)) return texts("amount");
  if (/(^|_)(date|day)$/.test(name) && !ourDays.test(name)) return texts("date");
  return [];
}

/** The first of several names. A title with a family name holds none. */
function firstName(name: string): readonly string[] {
  if (/^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\b|г-|пані? )/.test(name)) return [];
  const [first = ""] = name.split(" ");
  return first.endsWith(".") || first === "" ? [] : [first];
}
