import { Link } from '@tanstack/react-router';
import PrinterIcon from 'lucide-react/icons/printer';
import { useTranslation } from 'react-i18next';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { localeOf } from '#client/i18n/language.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { Notice } from '#client/ui/notice.tsx';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { Section } from '#client/ui/section.tsx';
import table from '#client/ui/table.module.css';
import { TableRegion } from '#client/ui/table-region.tsx';
import type { RequestSheet } from '#contract/requests/request.schema.ts';
import styles from './certificate.module.css';
import type { DepartureFacts } from './departure-facts.ts';

type Props = { request: RequestSheet; facts: DepartureFacts };

/** Who left and when, what ended, who took each file, by which request, and who submitted it. */
export function CertificateSheet({ request, facts }: Props) {
  const { t } = useTranslation(['departure', 'common']);
  const { longDay, time, number } = useFormats();
  const { language } = useLanguage();
  const { organisation } = useCurrentProfile();
  const { name, lastDay, ended, taken, lost } = facts;
  const moment = (instant: string) =>
    t('certificate.moment', { day: longDay(dayOfInstant(instant)), time: time(instant) });
  const list = new Intl.ListFormat(localeOf(language));
  const running = request.counts.pending > 0;
  const incomplete = !running && (request.counts.refused > 0 || !ended);
  return (
    <article className={styles.sheet}>
      <PageHeading
        title={t('certificate.title')}
        lead={t('certificate.lead', { name, organisation: organisation.name })}
        actions={
          <Button icon={PrinterIcon} className={styles.print} onClick={() => window.print()}>
            {t('certificate.print')}
          </Button>
        }
      />
      {running && (
        <Notice tone="info" toneLabel={t('common:information')} title={t('certificate.running')}>
          {t('certificate.runningText')}
        </Notice>
      )}
      {incomplete && (
        <Notice
          tone="warning"
          toneLabel={t('common:warning')}
          title={t('certificate.incomplete')}
          actions={
            <Link to="/mes-demandes/$requestId" params={{ requestId: request.id }}>
              {t('certificate.see', { number: request.number })}
            </Link>
          }
        >
          {t('certificate.incompleteText')}
        </Notice>
      )}
      <DescriptionList
        columns={2}
        items={[
          { key: 'name', term: t('review.who'), detail: name },
          { key: 'day', term: t('review.lastDay'), detail: longDay(lastDay) },
          { key: 'organisation', term: t('certificate.organisation'), detail: organisation.name },
          {
            key: 'request',
            term: t('certificate.request'),
            detail: (
              <Link to="/mes-demandes/$requestId" params={{ requestId: request.id }}>
                {request.number}
              </Link>
            ),
          },
          { key: 'by', term: t('certificate.by'), detail: request.submittedBy },
          { key: 'at', term: t('certificate.at'), detail: moment(request.submittedAt) },
        ]}
      />
      <Section title={t('certificate.taken', { count: taken.length, n: number(taken.length) })}>
        {taken.length === 0 ? (
          <p>{t('certificate.noneTaken')}</p>
        ) : (
          <TableRegion label={t('certificate.takenCaption')}>
            <table className={table.table}>
              <caption className={table.caption}>{t('certificate.takenCaption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('table.file')}</th>
                  <th scope="col">{t('table.to')}</th>
                  <th scope="col">{t('certificate.state')}</th>
                </tr>
              </thead>
              <tbody>
                {taken.map(({ file, colleague, done }) => (
                  <tr key={`${file}/${colleague}`}>
                    <th scope="row" className={table.rowHeader}>
                      {file}
                    </th>
                    <td className={styles.colleague}>{colleague}</td>
                    <td>
                      {t(done ? 'certificate.done' : running ? 'certificate.soon' : 'certificate.notDone')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableRegion>
        )}
      </Section>
      <Section
        title={t('certificate.lost')}
        description={t('certificate.lostHint', { day: longDay(lastDay) })}
      >
        {lost.length === 0 ? (
          <p>{t('certificate.nothingLost')}</p>
        ) : (
          <ul className={styles.lost}>
            {lost.map(({ file, subjects }) => (
              <li key={file}>
                <strong>{file}</strong>
                <br />
                {list.format(subjects.map((subject) => t(`common:subject.${subject}`)))}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <p className={styles.foot}>{t('certificate.undo')}</p>
    </article>
  );
}
