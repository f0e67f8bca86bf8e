import { ScanSearch } from "lucide-react";
import type { ReactNode } from "react";
import { CopyButtons, type Copying } from "../compose/index.ts";
import { Bar, IconButton } from "../ui/index.ts";

type ReplyBarProps = { readonly copying: Copying; readonly onCheck: () => void };

/** What can be done with the letter. */
export function ReplyBar({ copying, onCheck }: ReplyBarProps): ReactNode {
  return (
    <Bar label="This reply" start={null}>
      <IconButton label="Check this reply" shortcut="F7" onPress={onCheck}>
        <ScanSearch />
      </IconButton>
      <CopyButtons copying={copying} />
    </Bar>
  );
}
