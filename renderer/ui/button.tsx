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
  /** Whether its icon alone stands in a narrow window, with the label as a tooltip. */
  readonly shrinks?: boolean;
  readonly children: ReactNode;
};

export function Button({ look = "line", icon, shortcut, shrinks, children, ...rest }: ButtonProps): ReactNode {
  const button = (
    <AriaButton {...rest} className={`${styles.button} ${styles[look]} ${shrinks ? styles.shrinks : ""}`}>
      {icon}
      <span>{children}</span>
      {shortcut && <Key>{shortcut}</Key>}
    </AriaButton>
  );
  return shrinks ? (
    <Told label={children} shortcut={shortcut} narrowOnly>
      {button}
    </Told>
  ) : (
    button
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
    <Told label={label} shortcut={shortcut}>
      <AriaButton {...rest} aria-label={label} className={`${styles.button} ${styles.icon}`}>
        {children}
      </AriaButton>
    </Told>
  );
}

type ToldProps = {
  readonly label: ReactNode;
  readonly shortcut?: string | undefined;
  /** For a button whose label is seen in a wide window. */
  readonly narrowOnly?: boolean;
  readonly children: ReactNode;
};

/** A button with its name and key as a tooltip. */
function Told({ label, shortcut, narrowOnly, children }: ToldProps): ReactNode {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <Tooltip className={`${styles.tooltip} ${narrowOnly ? styles.narrowOnly : ""}`} offset={6}>
        {label}
        {shortcut && <Key>{shortcut}</Key>}
      </Tooltip>
    </TooltipTrigger>
  );
}

type ToggleProps = {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly icon: ReactNode;
  readonly children: ReactNode;
};

/** A button that stays pressed; its state is told by `aria-pressed` and by its border. Only its icon stands in a narrow window. */
export function Toggle({ on, onChange, icon, children }: ToggleProps): ReactNode {
  const look = `${styles.button} ${styles.quiet} ${styles.toggle} ${styles.shrinks}`;
  return (
    <Told label={children} narrowOnly>
      <ToggleButton isSelected={on} onChange={onChange} className={look}>
        {icon}
        <span>{children}</span>
      </ToggleButton>
    </Told>
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
