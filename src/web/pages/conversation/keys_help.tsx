import { Kbd, Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./panel.module.css";

const KEYS = ["j", "k", "r", "w", "u", "?"] as const;
const NAMES = { "?": "help" } as const;

export function KeysHelp({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t("keys_help.title")}
      closeButtonProps={{ "aria-label": t("close") }}
      centered
    >
      <dl className={classes.keys}>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{t(`keys_help.${key === "?" ? NAMES[key] : key}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
