import type { ReactNode } from "react";
import { askedFields, refusals } from "#content/compose";
import { DeskMenu } from "../desk/index.ts";
import { Button } from "../ui/index.ts";
import styles from "./compose-page.module.css";
import { DeskTags } from "./desk-tags.tsx";
import { FieldForm } from "./field-form.tsx";
import type { Filling } from "./use-filling.ts";

type FieldsSideProps = {
  readonly filling: Filling;
  /** What stands above the form and below it. */
  readonly head: ReactNode;
  readonly foot: ReactNode;
};

/** What the writer fills in, what her desk fills in, and whose desk that is. */
export function FieldsSide({ filling, head, foot }: FieldsSideProps): ReactNode {
  const { draft, values, copying, change, leave, clear } = filling;
  return (
    <section className={styles.side} aria-label="Fields" data-screen-only="">
      {head}
      <div className={styles.desk}>
        <DeskMenu />
      </div>
      <FieldForm
        ref={copying.form}
        asked={askedFields(draft)}
        values={values}
        missing={copying.tried ? copying.gaps.map((gap) => gap.name) : []}
        refused={refusals(draft)}
        onChange={change}
        onSubmit={() => copying.copy("rich")}
      />
      {Object.keys(values).length > 0 && (
        <div className={styles.clear}>
          <Button onPress={clear}>Clear the fields</Button>
        </div>
      )}
      <DeskTags draft={draft} form={copying.form} change={change} leave={leave} />
      {foot}
    </section>
  );
}
