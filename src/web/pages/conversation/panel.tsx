import { Button, Tabs } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ConversationView } from "../../../model/api.ts";
import type { Finding } from "../../../model/review.ts";
import { Findings } from "./findings.tsx";
import type { Chosen } from "./marks.ts";
import { Needs } from "./needs.tsx";
import classes from "./panel.module.css";
import { Promises } from "./promises.tsx";
import { ScoreOfOne } from "./score.tsx";
import { TimeLine } from "./time_line.tsx";
import type { Judge } from "./verdicts.ts";

const TABS = ["findings", "promises", "needs", "time", "score"] as const;
export type PanelTab = (typeof TABS)[number];

export interface PanelProps {
  view: ConversationView;
  /** In reading order. */
  findings: readonly Finding[];
  tab: PanelTab;
  setTab: (tab: PanelTab) => void;
  chosen: Chosen | null;
  setChosen: (chosen: Chosen | null) => void;
  /** Null for who may not. */
  judge: Judge | null;
  openHelp: () => void;
}

/** Everything that was found in the conversation, beside its words. */
export function Panel(props: PanelProps) {
  const { t } = useTranslation();
  const { view, findings, tab, setTab, openHelp } = props;
  const { promises, needs, praise } = view.review;
  const counts: Partial<Record<PanelTab, number>> = {
    findings: findings.length,
    promises: promises.length + view.orders.length,
    needs: needs.length + praise.length,
  };
  return (
    <section className={classes.panel} aria-label={t("panel.label")}>
      <Tabs
        value={tab}
        onChange={(value) => setTab(TABS.find((name) => name === value) ?? "findings")}
        keepMounted={false}
      >
        <Tabs.List>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name} className={classes.tab}>
              {t(`panel.${name}`)}
              {counts[name] !== undefined && <span className={classes.count}> {counts[name]}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="findings">
          <Findings {...props} />
          <Button variant="subtle" size="compact-sm" mt="sm" onClick={openHelp}>
            {t("panel.keys")}
          </Button>
        </Tabs.Panel>
        <Tabs.Panel value="promises">
          <Promises {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="needs">
          <Needs {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="time">
          <TimeLine view={view} />
        </Tabs.Panel>
        <Tabs.Panel value="score">
          <ScoreOfOne view={view} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
