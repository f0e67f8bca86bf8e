export { NoSuchTraining } from "./no-such-training.tsx";
export type { Saving } from "./saver.ts";
export {
  addTraining,
  changeTraining,
  type FoundTraining,
  newTrainingId,
  redoTraining,
  removeTraining,
  saveAgain,
  type Trainings,
  undoTraining,
  useTraining,
  useTrainings,
} from "./training-store.ts";
