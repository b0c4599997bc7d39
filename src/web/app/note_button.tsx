import { ActionIcon } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "../parts/icons.tsx";
import { useKeys } from "../parts/keys.ts";
import { noteBox } from "../parts/note_box.ts";

/** From any page one press or one key to the box of the journal, with the cursor in it. */
export function NoteButton({ ws }: { ws: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const open = () => {
    const here = noteBox();
    if (here === null) void navigate({ to: "/w/$ws/journal", params: { ws } });
    else here.focus();
  };
  useKeys({ e: open });
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={t("journal.open_note")}
      aria-keyshortcuts="e"
      title={t("journal.open_note")}
      onClick={open}
    >
      <Icon name="note" size={20} />
    </ActionIcon>
  );
}
