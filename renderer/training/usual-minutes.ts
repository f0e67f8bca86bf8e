import type { CaseStudy } from "#content";

/** Minutes that its author planned: the steps of a case in acts, or the telling of any other. */
export function usualMinutes({ stage, duration }: CaseStudy): number {
  if (!stage.acts) return duration;
  return Math.round(Object.values(stage.acts).reduce((sum, { seconds }) => sum + seconds, 0) / 60);
}
