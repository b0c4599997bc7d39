import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Audit, AuditAnswerView } from "../../../model/audits.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { auditQuery } from "../audits/queries.ts";

type Answer = Omit<AuditAnswerView, "item" | "photo">;

const NOTHING: Omit<AuditAnswerView, "item"> = {
  answer: "not_seen",
  note: "",
  owner: "",
  due: null,
  done: false,
  photo: false,
};

/**
 * Changes parts of one answer. A change stands at once, so that the next one builds on it however soon it
 * comes; changes of an item are sent one after another, and only what comes back last is taken over.
 */
export function useAnswer(ws: string, id: string, item: string) {
  const client = useQueryClient();
  const { queryKey } = auditQuery(ws, id);
  const mutationKey = [ws, "audit-answer", id, item];
  const { mutate, error } = useMutation({
    mutationKey,
    scope: { id: mutationKey.join(" ") },
    mutationFn: (answer: Answer) =>
      ask<Audit>(inWorkspace(ws, "audits", id, "answers", item), { method: "PUT", json: answer }),
    onSuccess: (fresh) => {
      if (client.isMutating({ mutationKey }) > 1) return;
      client.setQueryData(queryKey, (old) => withAnswer(old, fresh, item));
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
  const change = (over: Partial<Answer>) => {
    const old = client.getQueryData(queryKey);
    const own = old?.answers.find((one) => one.item === item);
    const { item: _item, photo, ...before } = own ?? { ...NOTHING, item };
    const answer = { ...before, ...over };
    if (old !== undefined)
      client.setQueryData(queryKey, {
        ...old,
        answers: withOwn(old.answers, { ...answer, item, photo }),
      });
    mutate(answer);
  };
  return { change, error };
}

/** The audit on show with one answer as the server has it; others may be on their way. */
export function withAnswer(old: Audit | undefined, fresh: Audit, item: string): Audit {
  const own = fresh.answers.find((one) => one.item === item);
  if (old === undefined || own === undefined) return fresh;
  return { ...fresh, answers: withOwn(old.answers, own) };
}

const withOwn = (answers: readonly AuditAnswerView[], own: AuditAnswerView) => [
  ...answers.filter(({ item }) => item !== own.item),
  own,
];
