import type { ReactNode } from "react";
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  ToggleButton,
  Tooltip,
  TooltipTrigger,
} from "react-aria-components";
import styles from "./button.module.css";
import { shortcutName } from "./shortcut.tsx";

type ButtonProps = Omit<AriaButtonProps, "className" | "children"> & {
  /** `primary`: one on a screen. `quiet`: in bars. `line`: everywhere else. */
  readonly look?: "primary" | "quiet" | "line";
  readonly icon?: ReactNode;
  /** Shown after the label: the key that does the same. */
  readonly shortcut?: string;
  readonly children: ReactNode;
};

export function Button({ look = "line", icon, shortcut, children, ...rest }: ButtonProps): ReactNode {
  return (
    <AriaButton {...rest} className={`${styles.button} ${styles[look]}`}>
      {icon}
      <span>{children}</span>
      {shortcut && <Key>{shortcut}</Key>}
    </AriaButton>
  );
}

type IconButtonProps = Omit<AriaButtonProps, "className" | "children" | "aria-label"> & {
  /** Its name, also shown as a tooltip. */
  readonly label: string;
  readonly shortcut?: string;
  readonly children: ReactNode;
};

export function IconButton({ label, shortcut, children, ...rest }: IconButtonProps): ReactNode {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} className={`${styles.button} ${styles.icon}`}>
        {children}
      </AriaButton>
      <Tooltip className={styles.tooltip ?? ""} offset={6}>
        {label}
        {shortcut && <Key>{shortcut}</Key>}
      </Tooltip>
    </TooltipTrigger>
  );
}

type ToggleProps = {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
};

/** A button that stays pressed; its state is told by `aria-pressed` and by its border. */
export function Toggle({ on, onChange, icon, children }: ToggleProps): ReactNode {
  return (
    <ToggleButton isSelected={on} onChange={onChange} className={`${styles.button} ${styles.quiet} ${styles.toggle}`}>
      {icon}
      <span>{children}</span>
    </ToggleButton>
  );
}

/** A key as this system writes it, for the eye alone; the name beside it is what is read out. */
export function Key({ children }: { readonly children: string }): ReactNode {
  return (
    <span aria-hidden="true">
      <kbd className={styles.key}>{shortcutName(children)}</kbd>
    </span>
  );
}
