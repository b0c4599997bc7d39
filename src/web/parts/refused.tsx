import { useTranslation } from "react-i18next";
import { REFUSALS, type Refusal } from "../../model/access.ts";
import { Icon } from "./icons.tsx";
import classes from "./parts.module.css";

/** Why somebody whom the provider knows does not come in, and what to do. */
export function Refused({ refused }: { refused: Refusal }) {
  const { t } = useTranslation();
  return (
    <div className={classes.notice} role="alert">
      <Icon name="warning" size={22} />
      <div>
        <p className={classes.noticeTitle}>{t(`refused.${refused}`)}</p>
        <p>{t(`refused.${refused}_hint`)}</p>
      </div>
    </div>
  );
}

/** What a link says, where it is one of the reasons that there are. */
export const refusedIn = (value: unknown): { refused?: Refusal } => {
  const refused = REFUSALS.find((one) => one === value);
  return refused === undefined ? {} : { refused };
};
