/** What Amends runs on, the nearest first. Electron tells its own version and Chromium's where it is the host. */
const names = { electron: "Electron", chrome: "Chromium", node: "Node" } as const;

export const runsOn = Object.entries(names).flatMap(([id, name]) => {
  const version = process.versions[id];
  return version === undefined ? [] : [{ name, version }];
});
