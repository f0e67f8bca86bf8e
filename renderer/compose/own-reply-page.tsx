import { FileOutput, MessageSquarePlus, ScanSearch, Trash2 } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { toPlain } from "#content/compose";
import { exchangeFormat } from "#content/exchange/formats";
import type { OwnReply } from "#contract";
import { checkReply } from "../check/index.ts";
import { ownVariant, removeOwn, useOwnReplies } from "../own/index.ts";
import { close, go } from "../route.ts";
import { addOwn } from "../tray/index.ts";
import { Button, IconButton, useCatchFocus, useShortcut, useTitle } from "../ui/index.ts";
import { ComposeBar } from "./compose-bar.tsx";
import { FieldsSide } from "./fields-side.tsx";
import { LetterPane } from "./letter-pane.tsx";
import styles from "./own-reply-page.module.css";
import { useFilling } from "./use-filling.ts";

/** One of the reader's own replies, filled in and copied like a pattern. */
export function OwnReplyPage({ id }: { readonly id: string }): ReactNode {
  const own = useOwnReplies();
  if (own.kind === "loading") return <main aria-busy="true" />;
  if (own.kind === "failed") {
    return (
      <main className={styles.missing}>
        <h1>Your own replies could not be read</h1>
        <p>
          {own.reason} {own.remedy}
        </p>
      </main>
    );
  }
  const reply = own.replies.find((one) => one.id === id);
  if (!reply) {
    return (
      <main className={styles.missing}>
        <h1>This reply is not among yours</h1>
        <p>It was removed, or the address is of another computer.</p>
        <Button onPress={close}>Back to the patterns</Button>
      </main>
    );
  }
  return <OwnComposer key={id} reply={reply} />;
}

function OwnComposer({ reply }: { readonly reply: OwnReply }): ReactNode {
  const page = useRef<HTMLElement>(null);
  const variant = useMemo(() => ownVariant(reply), [reply]);
  const filling = useFilling(`own/${reply.id}`, variant, reply.fields);
  const { draft, values, copying } = filling;
  const { form } = copying;
  useTitle(reply.title);
  useCatchFocus(page, reply.id);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[data-field]")?.focus({ preventScroll: true });
  }, [form]);
  const addToReply = () => addOwn(reply, values);
  useShortcut("t", addToReply);
  // From within a field, where a letter alone is a letter.
  useShortcut("Alt+Enter", addToReply);
  const exportIt = () => go({ view: "export" });
  useShortcut("e", exportIt);
  const check = () => checkReply(toPlain(draft, "with-gaps"));
  useShortcut("F7", check);
  const remove = async () => {
    if (await removeOwn(reply)) close();
  };

  const head = (
    <header className={styles.head}>
      <p>Mine{reply.source && ` · from ${exchangeFormat(reply.source).name}`}</p>
      <h1 lang={reply.lang}>{reply.title}</h1>
    </header>
  );
  return (
    <main ref={page} className={styles.page} tabIndex={-1} aria-label={reply.title}>
      <FieldsSide filling={filling} head={head} foot={null} />
      <LetterPane
        draft={draft}
        copying={copying}
        bar={
          <ComposeBar copying={copying}>
            <Button look="quiet" shrinks icon={<MessageSquarePlus />} shortcut="T" onPress={addToReply}>
              Add to reply
            </Button>
            <IconButton label="Check this reply" shortcut="F7" onPress={check}>
              <ScanSearch />
            </IconButton>
            <IconButton label="Remove from mine" onPress={() => void remove()}>
              <Trash2 />
            </IconButton>
            <IconButton label="Export" shortcut="E" onPress={exportIt}>
              <FileOutput />
            </IconButton>
          </ComposeBar>
        }
      />
    </main>
  );
}
