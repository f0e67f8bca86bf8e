/** What package.json and its lock promise, read as text: what is installed is exactly what was looked at. */

export type PackageJson = {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

type LockedPackage = {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
};
export type Lock = { readonly lockfileVersion: number; readonly packages: Readonly<Record<string, LockedPackage>> };

/** Versions below these have faults that matter here; see docs/security.md. */
const least: Readonly<Record<string, string>> = { dompurify: "3.4.17", electron: "45.0.0" };

const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

export function lockFaults(json: PackageJson, lock: Lock): readonly string[] {
  const declared = Object.entries({ ...json.dependencies, ...json.devDependencies });
  const locked = Object.entries(lock.packages).filter(([place]) => place !== "");
  const root = lock.packages[""] as Partial<PackageJson> | undefined;
  return [
    ...(lock.lockfileVersion === 3 ? [] : [`the lock is of version ${lock.lockfileVersion}`]),
    ...declared.filter(([, version]) => !exact.test(version)).map(([name, version]) => `${name} is any of ${version}`),
    ...declared
      .filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)
      .map(([name, version]) => `${name} ${version} is not what the lock holds`),
    ...(JSON.stringify([root?.dependencies, root?.devDependencies]) ===
    JSON.stringify([json.dependencies, json.devDependencies])
      ? []
      : ["the lock was made from another package.json"]),
    ...locked.flatMap(([place, one]) => packageFaults(place, one)),
    ...Object.entries(least).flatMap(([name, version]) => {
      const has = lock.packages[`node_modules/${name}`]?.version ?? "0.0.0";
      return isOlder(has, version) ? [`${name} ${has} is older than ${version}`] : [];
    }),
  ];
}

function packageFaults(
  place: string,
  { integrity, resolved, dev, hasInstallScript }: LockedPackage,
): readonly string[] {
  return [
    ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? "") ? [] : [`${place} has no SHA-512`]),
    // Without an address npm asks the reader's own registry, and the checksum says whether it gave the same.
    ...(resolved === undefined ? [] : [`${place} is tied to ${resolved}`]),
    ...(hasInstallScript && !dev ? [`${place} runs a script when it is installed`] : []),
  ];
}

function isOlder(version: string, than: string): boolean {
  const [own, other] = [version, than].map((one) => one.split(/[.-]/).slice(0, 3).map(Number));
  for (const at of [0, 1, 2]) {
    const difference = (own?.[at] ?? 0) - (other?.[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
