/** What electron-builder would put into an installer of Linux, read while its files are there. */
import { readFile } from "node:fs/promises";
import { z } from "zod";

const mimeFile = "=/usr/share/mime/packages/amends.xml";

/** A deb or rpm: the arguments of the program that makes it, and the path of the desktop entry. */
const Fpm = z.tuple([z.array(z.string()), z.string()]);
const AppImage = z.object({ desktop: z.string(), desktopFileName: z.string() });

export type InstallerPlan = {
  readonly desktop: string;
  /** How the system gets to know Amends packs; an AppImage brings that itself when it is started. */
  readonly mime: string | undefined;
  /** Sizes of icons that are put where the system looks for them. */
  readonly icons: number;
};

export async function readPlan(plan: unknown): Promise<InstallerPlan> {
  const appImage = AppImage.safeParse(plan);
  if (appImage.success) return { desktop: appImage.data.desktop, mime: undefined, icons: 0 };
  const [args, desktop] = Fpm.parse(plan);
  const mime = args.find((arg) => arg.endsWith(mimeFile))?.slice(0, -mimeFile.length);
  return {
    desktop: await readFile(desktop, "utf8"),
    mime: mime === undefined ? "" : await readFile(mime, "utf8"),
    icons: args.filter((arg) => /=\/usr\/share\/icons\/hicolor\/\d+x\d+\/apps\/amends\.png$/.test(arg)).length,
  };
}
