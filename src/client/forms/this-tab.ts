import { keepInTab, readFromTab } from './kept-in-tab.ts';

let tab: string | undefined;

/** Names this tab, reloads included; where storage is closed, this page. */
export function thisTab(): string {
  const kept = readFromTab('tab');
  tab ??= typeof kept === 'string' ? kept : crypto.randomUUID();
  if (kept !== tab) keepInTab('tab', tab);
  return tab;
}
