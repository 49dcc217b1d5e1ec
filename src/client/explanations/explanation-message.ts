import type { Language } from '#client/i18n/language.ts';
import type { ChainActor } from '#domain/authorization/explain-access.ts';
import { type BrokenCase, isBodyCase } from './chain-case.ts';
import type { Explained } from './explained.ts';
import { dayInWords, type ExplanationWords, explanationValues } from './explanation-values.ts';

/** What is asked, and of whom. */
export interface Ask {
  readonly broken: BrokenCase;
  readonly actor: ChainActor;
  readonly day: string | null;
}

/** The message to whoever can mend the chain, ready to send; `t` speaks the recipient's language. */
export function messageText(
  t: ExplanationWords,
  explained: Explained,
  { broken, actor, day }: Ask,
  sender: string,
  language: Language,
): string {
  const values = { ...explanationValues(t, explained), day: dayInWords(day, language) };
  const request = isBodyCase(broken, actor)
    ? t(`requestBody.${broken}`, values)
    : t(`request.${broken}`, values);
  const facts = [
    ...(explained.contact ? [t('letter.contact', values)] : []),
    t('letter.file', values),
    t('letter.authorizedSubject', values),
    t('letter.organisation', values),
  ];
  return [
    t('letter.subject', values),
    actor === 'contact' ? t('letter.helloContact', values) : t('letter.hello'),
    request,
    facts.join('\n'),
    t('letter.support', values),
    [t('letter.thanks'), sender, values.organisation].join('\n'),
  ].join('\n\n');
}
