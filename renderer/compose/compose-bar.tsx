import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { close } from "../route.ts";
import { Bar, IconButton } from "../ui/index.ts";
import { CopyButtons } from "./copy-buttons.tsx";
import type { Copying } from "./use-copying.ts";

type ComposeBarProps = {
  readonly copying: Copying;
  /** What else can be done with what is open. */
  readonly children: ReactNode;
};

export function ComposeBar({ copying, children }: ComposeBarProps): ReactNode {
  const back = (
    <IconButton label="Back to the results" onPress={close}>
      <ArrowLeft />
    </IconButton>
  );
  return (
    <Bar label="This pattern" start={back}>
      {children}
      <CopyButtons copying={copying} />
    </Bar>
  );
}
