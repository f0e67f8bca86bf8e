/** Dialogs are answered as the test has laid out, and never by chance. */
import type {
  Dialog,
  MessageBoxOptions,
  MessageBoxReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from "electron";
import { strict } from "../strict.ts";
import { answers, world } from "./world.ts";

/** The options come last, after the window that the dialog belongs to. */
function optionsOf<Options>(inputs: readonly unknown[]): Options {
  return inputs.at(-1) as Options;
}

async function showSaveDialog(...inputs: readonly unknown[]): Promise<SaveDialogReturnValue> {
  const options = optionsOf<SaveDialogOptions>(inputs);
  world.dialogs.push(options);
  if (answers.save.length === 0) throw new Error(`No test answers the save dialog for ${options.defaultPath}.`);
  const filePath = answers.save.shift();
  return filePath === undefined ? { canceled: true, filePath: "" } : { canceled: false, filePath };
}

async function showMessageBox(...inputs: readonly unknown[]): Promise<MessageBoxReturnValue> {
  const options = optionsOf<MessageBoxOptions>(inputs);
  world.dialogs.push(options);
  const response = answers.box.shift();
  const { signal } = options;
  if (response === undefined && signal) return { response: await aborted(signal, options), checkboxChecked: false };
  if (response === undefined) throw new Error(`No test answers the box “${options.message}”.`);
  return { response, checkboxChecked: false };
}

/** A box that nobody answers stands until main takes it away. */
function aborted(signal: AbortSignal, { cancelId = 0 }: MessageBoxOptions): Promise<number> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(cancelId)));
}

/** It is shown where there may be no window yet. */
function showErrorBox(title: string, content: string): void {
  world.dialogs.push({ message: title, detail: content });
}

export const dialog = strict("dialog", { showSaveDialog, showMessageBox, showErrorBox } satisfies Pick<
  Dialog,
  "showSaveDialog" | "showMessageBox" | "showErrorBox"
>);
