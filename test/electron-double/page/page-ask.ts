/** What a page asks of the double, and how the double reaches into it. */
export type PageAsk =
  | { readonly name: "invoke"; readonly channel: string; readonly inputs: readonly unknown[] }
  | { readonly name: "open"; readonly url: string }
  | { readonly name: "close" }
  | { readonly name: "leave"; readonly url: string }
  | { readonly name: "pressed"; readonly type: "mouseDown" | "keyDown" }
  | { readonly name: "full-screen"; readonly entered: boolean }
  | { readonly name: "permission"; readonly permission: string };

/** Stands on the window under a symbol. */
export type PageEntry = {
  readonly setVisible: (visible: boolean) => void;
  readonly receive: (channel: string, inputs: readonly unknown[]) => void;
};
