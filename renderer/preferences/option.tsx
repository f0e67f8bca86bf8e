import type { ReactNode } from "react";
import { Switch } from "react-aria-components";
import styles from "./preferences-page.module.css";

type OptionProps = { readonly on: boolean; readonly onChange: (on: boolean) => void; readonly children: ReactNode };

export function Option({ on, onChange, children }: OptionProps): ReactNode {
  return (
    <Switch className={styles.option ?? ""} isSelected={on} onChange={onChange}>
      <span className={styles.track} aria-hidden="true" />
      {children}
    </Switch>
  );
}
