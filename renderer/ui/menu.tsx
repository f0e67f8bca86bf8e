import type { ReactNode } from "react";
import {
  Header,
  Menu,
  MenuItem,
  type MenuItemProps,
  type MenuProps,
  MenuSection,
  Popover,
  type PopoverProps,
} from "react-aria-components";
import styles from "./menu.module.css";

type PopupMenuProps = MenuProps<object> & Pick<PopoverProps, "placement">;

/** What a button opens to choose from; stands in a `MenuTrigger` after its button. */
export function PopupMenu({ placement = "bottom start", ...menu }: PopupMenuProps): ReactNode {
  return (
    <Popover className={styles.popover ?? ""} placement={placement}>
      <Menu {...menu} className={styles.menu ?? ""} />
    </Popover>
  );
}

/** One line of the menu: a name in bold, and what it means. */
export function PopupItem(props: Omit<MenuItemProps, "className">): ReactNode {
  return <MenuItem {...props} className={styles.option ?? ""} />;
}

/** Lines of a longer menu that belong together, under a name. */
export function PopupSection({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <MenuSection className={styles.section ?? ""}>
      <Header className={styles.name ?? ""}>{name}</Header>
      {children}
    </MenuSection>
  );
}
