import { Button, Group, Modal, Text } from "@mantine/core";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { WorkspaceView } from "../../model/api.ts";
import { ask, inWorkspace } from "../api/client.ts";
import { workspacesQuery } from "../api/queries.ts";
import { Failure } from "../parts/failure.tsx";
import { MAIN } from "./last_workspace.ts";
import { queryClient } from "./query_client.ts";
import classes from "./shell.module.css";

/** Says on every page of the demo that it is one, and takes it away. */
export function DemoBanner({ workspace }: { workspace: WorkspaceView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { data: workspaces } = useSuspenseQuery(workspacesQuery);
  const remove = useMutation({
    mutationFn: () => ask(inWorkspace(workspace.id), { method: "DELETE" }),
    onSuccess: async () => {
      const next = workspaces.find(({ id }) => id !== workspace.id)?.id ?? MAIN;
      await navigate({ to: "/w/$ws", params: { ws: next } });
      queryClient.removeQueries({ queryKey: [workspace.id] });
      await queryClient.invalidateQueries(workspacesQuery);
    },
  });
  return (
    <aside className={classes.demo} aria-label={t("workspace.demo")}>
      <p>
        <strong>{t("demo.title")}</strong> {t("demo.text")}{" "}
        <Link to="/w/$ws/import" params={{ ws: workspace.id }}>
          {t("demo.import")}
        </Link>
      </p>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {t("demo.remove")}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t("demo.confirm_title")}
        closeButtonProps={{ "aria-label": t("close") }}
        centered
      >
        <Text mb="md">{t("demo.confirm_text")}</Text>
        {remove.error && <Failure error={remove.error} />}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setAsking(false)}>
            {t("demo.keep")}
          </Button>
          <Button
            color="red.8"
            loading={remove.isPending}
            onClick={() => remove.mutate()}
            data-autofocus
          >
            {t("demo.remove")}
          </Button>
        </Group>
      </Modal>
    </aside>
  );
}
