import type { ListEntry } from './list-entries.ts';

/** Whom an entry is about: « Anaïs Bélanger-Côté ». */
export function entryName({ about, one }: ListEntry): string {
  if (about === 'services') {
    const { contact, asked } = one;
    return contact ? `${contact.firstName} ${contact.lastName}` : (asked?.person ?? '');
  }
  const { outside, inside } = one;
  const told = [outside?.firstName, outside?.lastName].filter(Boolean).join(' ');
  return told || (inside ? `${inside.firstName} ${inside.lastName}` : (outside?.email ?? ''));
}
