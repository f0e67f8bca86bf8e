export { announce } from "./announce.ts";
export { Button, IconButton, Key, Toggle } from "./button.tsx";
export { Choice } from "./choice.tsx";
export { Dialog } from "./dialog.tsx";
export { MarkedText } from "./marked-text.tsx";
export { Prose } from "./prose.tsx";
export { backKey, forwardKey, isShortcut, SingleKeysProvider, shortcutName, useShortcut } from "./shortcut.tsx";
export { startWorker } from "./trusted-html.ts";
