import type { ContactLanguage } from '#domain/contact/contact.ts';

/** What stands under every mail. */
export const SIGNATURE: Readonly<Record<ContactLanguage, string>> = {
  fr: 'Mandat, « qui peut agir pour qui ». Outil indépendant, non affilié à la CCQ ni au gouvernement du Québec.'
    .replace('« ', '«\u00a0')
    .replace(' »', '\u00a0»'),
  en: 'Mandat, “who may act for whom”. An independent tool, not affiliated with the CCQ or the Government of Québec.',
};
