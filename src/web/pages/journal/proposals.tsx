import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { EpisodeProposal, EpisodeVerdict } from "../../../model/episodes.ts";
import { Quote } from "../../parts/quote.tsx";
import { useSinName } from "../../parts/sins.ts";
import classes from "./journal.module.css";

interface ProposalsProps {
  proposals: readonly EpisodeProposal[];
  chosen: EpisodeVerdict | null;
  choose: (verdict: EpisodeVerdict) => void;
  disabled?: boolean;
}

/** What the engine reads, each with the words for it, to be taken by one press. */
export function Proposals({ proposals, chosen, choose, disabled = false }: ProposalsProps) {
  const { t } = useTranslation();
  const name = useSinName();
  if (proposals.length === 0) return null;
  return (
    <>
      <p>{t("journal.proposed")}</p>
      <ul className={classes.proposals}>
        {proposals.map(({ sin, quote, rule }) => (
          <li key={`${rule} ${quote}`}>
            <Button
              size="compact-md"
              variant={sin === chosen ? "filled" : "default"}
              aria-pressed={sin === chosen}
              disabled={disabled}
              onClick={() => choose(sin)}
            >
              {name(sin)}
            </Button>
            <Quote text={quote} short />
          </li>
        ))}
      </ul>
    </>
  );
}
