import type { Language } from '#client/i18n/language.ts';
import { isIndividualFile } from '#domain/file/client-file.ts';
import { type BrokenCase, isBodyCase, linkCaseOf } from './chain-case.ts';
import type { Explained } from './explained.ts';
import { dayInWords, type ExplanationWords, explanationValues } from './explanation-values.ts';

type Link = Explained['access']['explanation']['links'][number];

/** What it comes down to, in one or two sentences. */
export function verdictText(t: ExplanationWords, explained: Explained): string {
  const values = explanationValues(t, explained);
  const { right, broken } = explained.access.explanation;
  if (explained.contact) return t(`verdict.${right ?? 'none'}`, values);
  const held = t(`holding.${right ?? 'none'}`, values);
  // Both facts: it holds the subject, and can't pass it on (domain, section 2).
  return right !== null && broken?.step === 'delegable' ? `${held} ${t('holding.cannotPass')}` : held;
}

/** How one link stands, in a sentence. */
export function linkText(t: ExplanationWords, explained: Explained, link: Link, language: Language): string {
  const values = { ...explanationValues(t, explained), day: dayInWords(link.day, language) };
  const linkCase = linkCaseOf(link);
  if (isIndividualFile(explained.file)) {
    switch (linkCase) {
      case 'organisation-relation.holds':
        return t('represented.holds', values);
      case 'organisation-relation.ended':
        return t('represented.ended', values);
      case 'organisation-relation.not-yet':
        return t('represented.not-yet', values);
      case 'organisation-relation.missing':
        return t('represented.missing', values);
    }
  }
  return t(`link.${linkCase}`, values);
}

/** What to do about it, in a sentence. */
export function todoText(
  t: ExplanationWords,
  explained: Explained,
  { broken, actor }: { readonly broken: BrokenCase; readonly actor: string },
): string {
  const values = explanationValues(t, explained);
  return isBodyCase(broken, actor) ? t(`todoBody.${broken}`, values) : t(`todo.${broken}`, values);
}
