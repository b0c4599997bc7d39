import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { DeskWriteView } from "../../../model/write_back.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { DeskWrite } from "../../parts/desk_write.tsx";
import { Failure } from "../../parts/failure.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { useMay } from "../../parts/may.ts";
import parts from "../../parts/parts.module.css";
import { writesQuery } from "./queries.ts";

interface WritesProps {
  ws: string;
  id: string;
}

/** Notes and tags that were written, each with its state, to be taken back one by one or all. */
export function Writes({ ws, id }: WritesProps) {
  const { t } = useTranslation();
  const mayChange = useMay(ws)("change");
  const writes = useQuery(writesQuery(ws, id));
  const undo = useMutation({
    mutationFn: (write: string | null) =>
      ask(inWorkspace(ws, "connections", id, "writes", "undo"), {
        method: "POST",
        json: write === null ? {} : { write },
      }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: writesQuery(ws, id).queryKey }),
  });
  const canUndo = ({ state }: DeskWriteView) =>
    mayChange && (state === "waiting" || state === "written");
  return (
    <Loaded query={writes}>
      {(all) =>
        all.length === 0 ? (
          <p className={parts.muted}>{t("write_back.none")}</p>
        ) : (
          <div className={parts.stack}>
            <ul className={parts.stack}>
              {all.map((write) => (
                <li key={write.id}>
                  <DeskWrite ws={ws} write={write} />{" "}
                  {canUndo(write) && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      disabled={undo.isPending}
                      aria-label={t("write_back.undo_named", {
                        what: t(`write_back.kind_${write.kind}`),
                        conversation: write.conversation,
                      })}
                      onClick={() => undo.mutate(write.id)}
                    >
                      {t("write_back.undo")}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {undo.error && <Failure error={undo.error} />}
            {all.filter(canUndo).length > 1 && (
              <div className={parts.actions}>
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={undo.isPending}
                  onClick={() => undo.mutate(null)}
                >
                  {t("write_back.undo_all")}
                </Button>
              </div>
            )}
          </div>
        )
      }
    </Loaded>
  );
}
