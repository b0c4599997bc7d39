import { type CSSVariablesResolver, createTheme } from "@mantine/core";

const FONTS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

/** Own palette: a quiet teal, and greys with a breath of it. */
export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: { light: 7, dark: 6 },
  fontSizes: { md: "0.9375rem" },
  defaultRadius: "md",
  cursorType: "pointer",
  fontFamily: FONTS,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  headings: { fontFamily: FONTS, fontWeight: "650" },
  colors: {
    ink: [
      "#eaf5f6",
      "#d3e8ea",
      "#a6d1d6",
      "#7cc3ca",
      "#4da6b0",
      "#2f929d",
      "#1b7b87",
      "#12646e",
      "#0d505a",
      "#083b43",
    ],
    dark: [
      "#e3e8ea",
      "#c3ccd0",
      "#a0adb3",
      "#7f8c93",
      "#4c585e",
      "#384349",
      "#262e33",
      "#1b2226",
      "#151a1d",
      "#0f1315",
    ],
  },
});

/** Mantine's own greys miss the AA contrast on our background; these do not. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#f7f8f7",
    "--mantine-color-text": "#1c2427",
    "--mantine-color-dimmed": "#56626a",
    "--mantine-color-placeholder": "#667178",
    "--mantine-color-error": "#a3212a",
    "--mantine-color-anchor": "#0f5a64",
    "--mantine-color-default-border": "#c8cfd1",
  },
  dark: {
    "--mantine-color-body": "#12171a",
    "--mantine-color-text": "#e3e8ea",
    "--mantine-color-dimmed": "#a0adb3",
    "--mantine-color-placeholder": "#8f9ca3",
    "--mantine-color-error": "#ff9a93",
    "--mantine-color-anchor": "#7cc3ca",
    "--mantine-color-default-border": "#3d484e",
  },
});
