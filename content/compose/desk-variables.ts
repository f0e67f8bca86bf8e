/**
 * What a help desk knows better than the writer: `{{@customer.first_name}}` in a pattern.
 *
 * Without a desk the writer is asked for the value under this label, so that the same pattern works
 * everywhere.
 */
export const deskVariables = {
  "customer.first_name": { label: "Customer's first name", example: "Maria" },
  "customer.name": { label: "Customer's full name", example: "Maria Petrova" },
  "customer.email": { label: "Customer's e-mail address", example: "maria@example.com" },
  "agent.first_name": { label: "Your first name", example: "Sam" },
  "agent.name": { label: "Your name", example: "Sam Okafor" },
  "agent.email": { label: "Your e-mail address", example: "sam@example.com" },
  "agent.signature": { label: "Your signature", example: "Sam Okafor, customer care" },
  "ticket.id": { label: "Ticket number", example: "48213" },
  "ticket.subject": { label: "Subject of the ticket", example: "Part missing from my order" },
  "ticket.link": { label: "Link to the ticket", example: "https://help.example.com/48213" },
  "company.name": { label: "Company name", example: "Northwind Toys" },
} as const satisfies Record<string, { readonly label: string; readonly example: string }>;

export type DeskVariable = keyof typeof deskVariables;

export function isDeskVariable(name: string): name is DeskVariable {
  return Object.hasOwn(deskVariables, name);
}
