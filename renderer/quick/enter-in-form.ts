/**
 * What Enter does in the quick window's form: in a field of one line it goes on to the next field; in the last of
 * them it does what Enter does in every form. Fields of several lines keep it for themselves.
 *
 * @returns true when it went on, so that the form must not be sent
 */
export function enterGoesOn(form: HTMLFormElement | null, pressed: EventTarget): boolean {
  const fields = [...(form?.querySelectorAll<HTMLElement>("[data-field]") ?? [])];
  const at = pressed instanceof HTMLElement ? fields.indexOf(pressed) : -1;
  const field = fields[at];
  if (!field || isOfSeveralLines(field)) return false;
  if (at < fields.findLastIndex((other) => !isOfSeveralLines(other))) {
    fields[at + 1]?.focus();
    return true;
  }
  // Browsers send a form from its text fields alone.
  if (field instanceof HTMLInputElement && field.type === "text") return false;
  form?.requestSubmit();
  return true;
}

function isOfSeveralLines(field: HTMLElement): boolean {
  return field instanceof HTMLTextAreaElement;
}
