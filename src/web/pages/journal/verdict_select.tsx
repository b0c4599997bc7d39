import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EPISODE_VERDICTS, type EpisodeVerdict } from "../../../model/episodes.ts";
import { useSinName } from "../../parts/sins.ts";

interface VerdictSelectProps {
  label: string;
  value: EpisodeVerdict | null;
  choose: (verdict: EpisodeVerdict | null) => void;
  disabled?: boolean;
}

/** Every sin in order of its name, "no sin", and "decide later". */
export function VerdictSelect({ label, value, choose, disabled = false }: VerdictSelectProps) {
  const { t } = useTranslation();
  const name = useVerdictName();
  const sins = EPISODE_VERDICTS.filter((one) => one !== "none")
    .map((one) => ({ value: one as string, label: name(one) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <NativeSelect
      label={label}
      value={value ?? ""}
      disabled={disabled}
      data={[
        { value: "", label: t("journal.later") },
        { value: "none", label: t("journal.none") },
        ...sins,
      ]}
      onChange={({ currentTarget }) =>
        choose(EPISODE_VERDICTS.find((one) => one === currentTarget.value) ?? null)
      }
    />
  );
}

/** Name of a sin, or "No sin". */
export function useVerdictName(): (verdict: EpisodeVerdict) => string {
  const { t } = useTranslation();
  const sinName = useSinName();
  return (verdict) => (verdict === "none" ? t("journal.none") : sinName(verdict));
}
