import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Instant } from "../../parts/instant.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import classes from "./house_rules.module.css";
import { houseVersionsQuery } from "./queries.ts";

interface VersionsProps {
  ws: string;
  name: string;
  /** Puts the text of a version into the editor. */
  take: (text: string) => void;
}

/** Who changed a file, and when; any version can be taken up again. */
export function Versions({ ws, name, take }: VersionsProps) {
  const { t } = useTranslation();
  const versions = useQuery(houseVersionsQuery(ws, name));
  return (
    <details className={classes.versions}>
      <summary>{t("house.versions")}</summary>
      <Loaded query={versions}>
        {(list) => (
          <ul>
            {list.map(({ version, on, by, at, text }) => (
              <li key={version}>
                <span>
                  {t("house.version", { version, by })} <Instant at={at} />,{" "}
                  {t(on ? "house.on" : "house.off")}
                </span>
                <Button variant="default" size="compact-sm" onClick={() => take(text)}>
                  {t("house.take")}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </details>
  );
}
