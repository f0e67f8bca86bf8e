import { Plus } from "lucide-react";
import { type ReactNode, useState } from "react";
import { minutesOf, type TrainingSession, trainingLimits, withCase } from "#content";
import { useLibrary } from "../library/index.ts";
import { changeTraining } from "../training-store/index.ts";
import { announce, Button, Select } from "../ui/index.ts";
import styles from "./training-view.module.css";
import { usualMinutes } from "./usual-minutes.ts";

/** Any case of the library that the session does not hold yet. */
export function AddCase({ session }: { readonly session: TrainingSession }): ReactNode {
  const library = useLibrary();
  const rest = library.cases.filter(({ id }) => session.cases.every((one) => one.case !== id));
  const [chosen, setChosen] = useState("");
  const study = rest.find(({ id }) => id === chosen) ?? rest[0];
  if (study === undefined || session.cases.length >= trainingLimits.cases) return null;
  const add = () => {
    const added = { case: study.id, minutes: usualMinutes(study) };
    changeTraining(session.id, (now) => withCase(now, added), `adding “${study.company}”`);
    announce(`“${study.company}” is added, ${minutesOf(withCase(session, added))} minutes in all.`);
  };
  return (
    <div className={styles.add}>
      <Select
        label="Add a case"
        value={study.id}
        options={rest.map(({ id, company, title }) => ({ value: id, label: `${company}: ${title}` }))}
        onChange={setChosen}
      />
      <Button icon={<Plus />} onPress={add}>
        Add
      </Button>
    </div>
  );
}
