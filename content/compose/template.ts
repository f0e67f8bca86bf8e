/**
 * The text of a pattern as a tree, made once when the library is compiled.
 *
 * The page draws it, copying writes it out, and neither ever parses markdown again, so a value
 * typed into a field is only ever text.
 */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "break" }
  /** `{{customer_name}}`: asked once, used everywhere. */
  | { readonly kind: "field"; readonly name: string }
  /** `{{@agent.name}}`, or `{{@agent.name|our team}}` with words for when the help desk does not know. */
  | { readonly kind: "desk"; readonly variable: string; readonly fallback?: string }
  | { readonly kind: "strong" | "emphasis"; readonly children: readonly Inline[] }
  /** `[words](#regret)`: words that carry a component of an apology. */
  | { readonly kind: "component"; readonly component: string; readonly children: readonly Inline[] }
  /** `{{#if tell_later}}…{{else}}…{{/if}}` within a paragraph. */
  | {
      readonly kind: "when";
      readonly field: string;
      readonly shown: readonly Inline[];
      readonly otherwise: readonly Inline[];
    };

export type Block =
  | { readonly kind: "paragraph"; readonly children: readonly Inline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "quote"; readonly children: readonly Block[] }
  /** The same as the inline block, around whole paragraphs: its marks stand in paragraphs of their own. */
  | {
      readonly kind: "when";
      readonly field: string;
      readonly shown: readonly Block[];
      readonly otherwise: readonly Block[];
    };
