import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./button.tsx";
import styles from "./dialog.module.css";

type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The content takes the focus itself; otherwise the Close button has it. */
  readonly focusInside?: boolean;
  readonly children: ReactNode;
};

/** A window over the page; Esc and a press outside close it, and focus goes back where it was. */
export function Dialog({ title, isOpen, onClose, focusInside = false, children }: DialogProps): ReactNode {
  return (
    <ModalOverlay className={styles.veil ?? ""} isOpen={isOpen} onOpenChange={(now) => !now && onClose()} isDismissable>
      <Modal className={styles.window ?? ""}>
        <AriaDialog className={styles.dialog ?? ""}>
          <Heading slot="title" className={styles.title ?? ""}>
            {title}
          </Heading>
          {children}
          <div className={styles.foot}>
            <Button onPress={onClose} autoFocus={!focusInside}>
              Close
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
