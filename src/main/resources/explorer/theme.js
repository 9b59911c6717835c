/** Light or dark: as the system has it, until the reader chooses. */

import { recall, remember } from './memory.js';

const NAME = 'theme';
const system = matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is dark now. */
export const isDark = () =>
  (document.documentElement.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';

/** Takes up what was chosen in an earlier visit. */
export function start() {
  const chosen = recall(NAME);
  if (chosen === 'dark' || chosen === 'light') document.documentElement.dataset.theme = chosen;
  system.addEventListener('change', tell);
}

/** Changes from light to dark or back. */
export function toggle() {
  const chosen = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = chosen;
  remember(NAME, chosen);
  tell();
}

/** What is drawn on a canvas must be drawn anew when the colours change. */
function tell() {
  dispatchEvent(new Event('kabar-theme'));
}

/** The value of a colour of the style sheet. */
export const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
