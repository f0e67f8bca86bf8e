/** On Linux an installed Amends stands in the menu, opens its packs, and starts in Chromium's sandbox. */
import type { Goal } from "./goal.ts";
import type { InstallerPlan } from "./installer-plan.ts";

/** Lines that the desktop entry must have. The window's class is what desktops tell its windows by. */
const lines = [
  /^Name=Amends$/m,
  /^StartupWMClass=amends$/m,
  /^Icon=amends$/m,
  /^MimeType=application\/vnd\.amends\+json;$/m,
];
const starts = /^Exec=(?:AppRun|\/opt\/Amends\/amends) %U$/m;
const pack = /<mime-type type="application\/vnd\.amends\+json">\s*<glob pattern="\*\.amends"\/>/;

export function linuxGoal(plans: readonly InstallerPlan[]): Goal {
  const faults = plans.flatMap(planFaults);
  const mutants = plans.flatMap((plan) => [
    { ...plan, desktop: plan.desktop.replace("%U", "--no-sandbox %U") },
    { ...plan, desktop: plan.desktop.replace("MimeType", "MimeTypes") },
    ...(plan.mime === undefined ? [] : [{ ...plan, mime: "" }]),
  ]);
  const told = mutants.filter((mutant) => planFaults(mutant).length > 0).length;
  return {
    met: plans.length === 3 && faults.length === 0 && told === mutants.length,
    figures: { installers: plans.length, faults, control_mutants_told: `${told}/${mutants.length}` },
  };
}

function planFaults({ desktop, mime, icons }: InstallerPlan): readonly string[] {
  return [
    ...lines.filter((line) => !line.test(desktop)).map((line) => `the desktop entry lacks ${line.source}`),
    ...(starts.test(desktop) ? [] : ["the desktop entry starts Amends another way"]),
    ...(mime === undefined || pack.test(mime) ? [] : ["the system is not told of Amends packs"]),
    ...(mime === undefined || icons === 9 ? [] : [`${icons} sizes of the icon are installed, not 9`]),
  ];
}
