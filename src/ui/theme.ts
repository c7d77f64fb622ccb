import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Only the names: the values stand in mantine-theme.css, since the page's policy forbids styles written by script. */
const seal = Array.from(
  { length: 10 },
  (_, shade) => `var(--mantine-color-seal-${shade})`,
) as unknown as MantineColorsTuple;

export const interfaceTheme = createTheme({
  colors: { seal },
  primaryColor: 'seal',
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
});
