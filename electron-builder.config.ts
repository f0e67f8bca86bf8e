/**
 * How the packages are made. They are packed from build/app, which electron/package/stage.ts lays out: what Vite built,
 * the content, the licences, and a package.json without dependencies.
 */
import type { Configuration } from "electron-builder";

/** The switches in Electron's binary that electron-builder sets; forgetting one is a type error. */
type Fuses = Required<Omit<NonNullable<Configuration["electronFuses"]>, "resetAdHocDarwinSignature">>;

const electronFuses: Fuses = {
  // The packed app is no Node that runs any script given to it.
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableCookieEncryption: true,
  // A changed archive is refused, and nothing beside it is run; on Linux the archive is not checked by Electron.
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

const bothArchitectures = (targets: readonly string[]) =>
  targets.map((target) => ({ target, arch: ["x64" as const, "arm64" as const] }));

const config: Configuration = {
  appId: "app.amends.desktop",
  productName: "Amends",
  copyright: "Copyright © 2026 The Amends authors",
  directories: { app: "build/app", output: "build/packages", buildResources: "build/package-icons" },
  artifactName: "${productName}-${version}-${os}-${arch}.${ext}",
  // Everything is bundled, so there are no packages to install, to build or to look for.
  beforeBuild: async () => false,
  files: ["**/*"],
  asar: { smartUnpack: false },
  // Chromium's own words, in the languages that the library is read in.
  electronLanguages: ["en-US", "en-GB", "bg", "ru", "uk"],
  electronFuses: {
    ...electronFuses,
    // Setting fuses breaks the signature that Electron comes with, and Apple silicon runs nothing without one.
    resetAdHocDarwinSignature: true,
  },
  fileAssociations: [
    {
      ext: "amends",
      name: "Amends pack",
      description: "Amends pack",
      mimeType: "application/vnd.amends+json",
      role: "Editor",
    },
  ],
  publish: null,

  win: { target: bothArchitectures(["nsis", "portable"]), icon: "build/package-icons/icon.ico" },
  nsis: {
    oneClick: false,
    perMachine: false,
    // Installed for the one who installs it, so that no administrator is asked for.
    include: "electron/package/installer.nsh",
    allowElevation: false,
    packElevateHelper: false,
    buildUniversalInstaller: false,
    artifactName: "${productName}-${version}-${os}-${arch}-setup.${ext}",
  },
  portable: { buildUniversalInstaller: false, artifactName: "${productName}-${version}-${os}-${arch}-portable.${ext}" },

  mac: {
    target: bothArchitectures(["dmg", "zip"]),
    icon: "build/package-icons/icon.icns",
    category: "public.app-category.business",
    // Signed and notarised when the environment holds an identity (CSC_LINK) and an account (APPLE_API_KEY …).
    hardenedRuntime: true,
    entitlements: "electron/package/entitlements.plist",
    entitlementsInherit: "electron/package/entitlements.plist",
  },

  linux: {
    target: bothArchitectures(["AppImage", "deb", "rpm", "tar.gz"]),
    icon: "build/package-icons/linux",
    executableName: "amends",
    syncDesktopName: true,
    category: "Office",
    synopsis: "How companies apologised, and words that mend things",
    maintainer: "The Amends authors <maintainers@amends.example>",
    vendor: "The Amends authors",
    desktop: { entry: { Keywords: "apology;apologies;customer;support;reply;case study;" } },
  },
  // The older AppImage runtime writes --no-sandbox into the desktop entry.
  toolsets: { appimage: "1.0.3" },
};

export default config;
