/** `2012-10` as "October 2012"; a part that is not known is left out, and `unknown` is said. */
export function formatWhen(when: string): string {
  if (when === "unknown") return "Date unknown";
  const [year = "", month, day] = when.split("-");
  if (!month) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? "1")));
  const form: Intl.DateTimeFormatOptions = {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
    ...(day && { day: "numeric" }),
  };
  return new Intl.DateTimeFormat("en-GB", form).format(date);
}
