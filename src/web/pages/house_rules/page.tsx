import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { LinkButton } from "../../parts/links.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { FileEditor } from "./editor.tsx";
import classes from "./house_rules.module.css";
import { NewFile } from "./new_file.tsx";
import { houseFilesQuery } from "./queries.ts";

/** The team's own rules: files, each with its text, what it would change, and its versions. */
export function HouseRulesPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/rules/house" });
  const { file } = useSearch({ from: "/inside/w/$ws/rules/house" });
  const files = useQuery(houseFilesQuery(ws));
  return (
    <Page
      title={t("house.title")}
      lead={t("house.lead")}
      back={
        <Link to="/w/$ws/rules" params={{ ws }}>
          {t("nav.rules")}
        </Link>
      }
      actions={
        <LinkButton to="/w/$ws/rules/house" params={{ ws }} search={{ file: "" }} variant="default">
          {t("house.new")}
        </LinkButton>
      }
    >
      <Loaded query={files}>
        {(list) => {
          const open = file === undefined ? list[0] : list.find(({ name }) => name === file);
          return (
            <>
              {list.length > 0 && (
                <nav aria-label={t("house.files")}>
                  <ul className={classes.files}>
                    {list.map(({ name, on }) => (
                      <li key={name}>
                        <Link
                          to="/w/$ws/rules/house"
                          params={{ ws }}
                          search={{ file: name }}
                          className={classes.file}
                          data-current={name === open?.name || undefined}
                          aria-current={name === open?.name ? "page" : undefined}
                        >
                          {name}{" "}
                          <span className={parts.muted}>{t(on ? "house.on" : "house.off")}</span>
                        </Link>
                      </li>
                    ))}
                  </ul>
                </nav>
              )}
              {open === undefined ? (
                <NewFile ws={ws} taken={list.map(({ name }) => name)} />
              ) : (
                <FileEditor key={open.name} ws={ws} file={open} />
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
