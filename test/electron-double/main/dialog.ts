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
  if (response === undefined) throw new Error(`No test answers the box “${options.message}”.`);
  return { response, checkboxChecked: false };
}

export const dialog = strict("dialog", { showSaveDialog, showMessageBox } satisfies Pick<
  Dialog,
  "showSaveDialog" | "showMessageBox"
>);
