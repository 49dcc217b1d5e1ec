import { foldText } from '#domain/search/fold-text.ts';

function localPart(name: string): string {
  return foldText(name)
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-');
}

/** An address that can't exist (`.example`): « Anaïs Bélanger-Côté » → `anais.belanger-cote@…`. */
export function buildEmail(firstName: string, lastName: string, domain = 'courriel.example'): string {
  return `${localPart(firstName)}.${localPart(lastName)}@${domain}`;
}
