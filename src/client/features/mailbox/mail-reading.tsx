import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { DescriptionList } from '#client/ui/description-list.tsx';
import type { ShownMail } from '#contract/mailbox/mailbox.schema.ts';
import styles from './mailbox.module.css';

type Props = { mail: ShownMail | undefined };

/** The mail that was chosen, as plain text: what was written, and nothing that a page could run. */
export function MailReading({ mail }: Props) {
  const { t } = useTranslation(['mailbox', 'common']);
  const { longDay, time } = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(mail?.id);
  const id = mail?.id;

  // Choosing another one reads on from its subject; the one of the address takes no focus.
  useEffect(() => {
    if (id !== undefined && id !== first.current) heading.current?.focus();
    first.current = id;
  }, [id]);

  if (!mail) {
    return (
      <section className={styles.reading} aria-label={t('reading')}>
        <p className={styles.note}>{t('choose')}</p>
      </section>
    );
  }
  return (
    <section className={styles.reading} aria-label={t('reading')}>
      <h2 ref={heading} tabIndex={-1} lang={mail.language}>
        {mail.subject}
      </h2>
      <DescriptionList
        items={[
          { key: 'to', term: t('to'), detail: mail.to },
          {
            key: 'at',
            term: t('at'),
            detail: t('when', { day: longDay(dayOfInstant(mail.at)), time: time(mail.at) }),
          },
          { key: 'language', term: t('language'), detail: t(`common:language.${mail.language}`) },
          { key: 'state', term: t('state'), detail: t(`states.${mail.state}`) },
        ]}
      />
      <div className={styles.text} lang={mail.language}>
        {mail.text}
      </div>
    </section>
  );
}
