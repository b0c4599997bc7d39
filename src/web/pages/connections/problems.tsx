import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../parts/loaded.tsx";
import classes from "./connections.module.css";
import { problemsQuery } from "./queries.ts";

/** Records that could not be read, each with its place and the reason. */
export function Problems({ ws, id, count }: { ws: string; id: string; count: number }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const problems = useQuery({ ...problemsQuery(ws, id), enabled: isOpen });
  return (
    <div className={classes.problems}>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t("connections.problems", { count })}
      </Button>
      {isOpen && (
        <Loaded query={problems}>
          {(all) => (
            <ul>
              {all.map(({ place, reason, hint }) => (
                <li key={place} dir="auto">
                  <strong>{place}</strong>: {[reason, hint].filter(Boolean).join(". ")}
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      )}
    </div>
  );
}
