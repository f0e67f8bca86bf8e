export { announce, hush } from "./announce.ts";
export { Bar } from "./bar.tsx";
export { Button, IconButton, Key, Toggle } from "./button.tsx";
export { Choice } from "./choice.tsx";
export { Dialog } from "./dialog.tsx";
export { keepEarlyLetters, takeEarlyLetters } from "./early-letters.ts";
export { rememberFocus, useCatchFocus } from "./focus.ts";
export { MarkedText } from "./marked-text.tsx";
export { PopupItem, PopupMenu } from "./menu.tsx";
export { OutsideLink } from "./outside-link.tsx";
export { Prose } from "./prose.tsx";
export { Select } from "./select.tsx";
export {
  backKey,
  forwardKey,
  isShortcut,
  runAction,
  SingleKeysProvider,
  shortcutName,
  useAction,
  useShortcut,
} from "./shortcut.tsx";
export { useTitle } from "./title.ts";
export { startWorker } from "./trusted-html.ts";
