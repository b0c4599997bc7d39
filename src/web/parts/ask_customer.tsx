import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask, inWorkspace } from "../api/client.ts";
import { Failure } from "./failure.tsx";

interface AskCustomerProps {
  ws: string;
  conversation: string;
  promise: string;
}

/** Asks the customer whether a promise was kept that nothing shows to be kept or broken. */
export function AskCustomer({ ws, conversation, promise }: AskCustomerProps) {
  const { t } = useTranslation();
  const asking = useMutation({
    mutationFn: () =>
      ask(inWorkspace(ws, "questions"), { method: "POST", json: { conversation, promise } }),
  });
  if (asking.isSuccess) return <p role="status">{t("promise.asked")}</p>;
  return (
    <div>
      <Button
        size="compact-sm"
        variant="default"
        loading={asking.isPending}
        onClick={() => asking.mutate()}
      >
        {t("promise.ask")}
      </Button>
      {asking.error && <Failure error={asking.error} />}
    </div>
  );
}
