import { ActionIcon, Menu, useMantineColorScheme } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SessionView } from "../../model/api.ts";
import { ask } from "../api/client.ts";
import { sessionQuery } from "../api/queries.ts";
import { Icon } from "../parts/icons.tsx";
import { useMay } from "../parts/may.ts";
import { SELDOM } from "./navigation.tsx";
import { queryClient } from "./query_client.ts";
import classes from "./shell.module.css";

const SCHEMES = [
  { scheme: "light", icon: "sun" },
  { scheme: "dark", icon: "moon" },
  { scheme: "auto", icon: "auto" },
] as const;

/** Account, light or dark, sign out. */
export function PersonMenu({ ws }: { ws: string }) {
  const { t } = useTranslation();
  const may = useMay(ws);
  const navigate = useNavigate();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const session = useQuery(sessionQuery).data;
  const signOut = useMutation({
    mutationFn: () => ask<SessionView>("/api/auth/sign-out", { method: "POST", json: {} }),
    onSuccess: async () => {
      queryClient.clear();
      await navigate({ to: "/sign-in" });
    },
  });
  return (
    <div>
      <Menu position="bottom-end" width={230} withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t("person.menu")}>
            <Icon name="account" size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{session?.email ?? session?.name ?? ""}</Menu.Label>
          <Menu.Item
            leftSection={<Icon name="account" />}
            onClick={() => void navigate({ to: "/account" })}
          >
            {t("person.account")}
          </Menu.Item>
          {(may("read") ? SELDOM : []).map((page) => (
            <Menu.Item
              key={page}
              className={classes.onPhone}
              leftSection={<Icon name={page} />}
              onClick={() => void navigate({ to: `/w/$ws/${page}`, params: { ws } })}
            >
              {t(`nav.${page}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Label>{t("person.colours")}</Menu.Label>
          {SCHEMES.map(({ scheme, icon }) => (
            <Menu.Item
              key={scheme}
              leftSection={<Icon name={icon} />}
              rightSection={scheme === colorScheme ? <Icon name="check" size={16} /> : null}
              onClick={() => setColorScheme(scheme)}
            >
              {t(`person.${scheme}`)}
            </Menu.Item>
          ))}
          {session?.needs_password === false && (
            <>
              <Menu.Divider />
              <Menu.Item leftSection={<Icon name="signOut" />} onClick={() => signOut.mutate()}>
                {t("person.sign_out")}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
