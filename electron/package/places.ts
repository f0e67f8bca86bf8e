/** Where electron-builder puts things, by platform. */
import { join } from "node:path";

export type PackedPlaces = {
  /** The app without what holds it: app.asar. */
  readonly archive: string;
  /** The binary that carries the fuses. */
  readonly fuses: string;
};

/** @param output the folder that electron-builder wrote to */
export function packedPlaces(output: string, platform: NodeJS.Platform, arch: string): PackedPlaces {
  const suffix = arch === "x64" ? "" : `-${arch}`;
  switch (platform) {
    case "darwin": {
      const contents = join(output, `mac${suffix}`, "Amends.app", "Contents");
      const framework = join("Frameworks", "Electron Framework.framework", "Electron Framework");
      return { archive: join(contents, "Resources", "app.asar"), fuses: join(contents, framework) };
    }
    case "win32": {
      const folder = join(output, `win${suffix}-unpacked`);
      return { archive: join(folder, "resources", "app.asar"), fuses: join(folder, "Amends.exe") };
    }
    default: {
      const folder = join(output, `linux${suffix}-unpacked`);
      return { archive: join(folder, "resources", "app.asar"), fuses: join(folder, "amends") };
    }
  }
}
