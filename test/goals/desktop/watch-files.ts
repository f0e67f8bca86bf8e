/** Notes every path that this process hands to the file system while it is watched. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

type Table = Record<string, unknown>;

export type FileWatch = { readonly paths: Set<string>; readonly stop: () => void };

export function watchFiles(): FileWatch {
  const paths = new Set<string>();
  const undo: (() => void)[] = [];
  const watch = (table: Table, wanted: (name: string) => boolean) => {
    for (const name of Object.keys(table).filter(wanted)) {
      const kept = table[name];
      if (typeof kept !== "function") continue;
      const noted = (...args: unknown[]) => {
        for (const arg of args.slice(0, takesTwo.test(name) ? 2 : 1)) {
          if (typeof arg === "string" && arg.length > 0) paths.add(arg);
        }
        return Reflect.apply(kept, table, args);
      };
      table[name] = noted;
      undo.push(() => {
        table[name] = kept;
      });
    }
  };
  const touches =
    /^(access|append|chmod|copy|cp|create|exists|link|lstat|mkdir|mkdtemp|open|read|rename|rm|stat|sym|un|utimes|write)/;
  const takesTwo = /^(copy|cp|link|rename|symlink)/;
  const byDescriptor = /^(read|readv|write|writev|readSync|writeSync)$/;
  watch(fs.promises as unknown as Table, (name) => touches.test(name));
  watch(fs as unknown as Table, (name) => touches.test(name) && !byDescriptor.test(name));
  syncBuiltinESMExports();
  return {
    paths,
    stop: () => {
      for (const one of undo) one();
      syncBuiltinESMExports();
    },
  };
}
