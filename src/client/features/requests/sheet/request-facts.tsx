import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { countsText } from '#client/requests/counts-text.ts';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { Section } from '#client/ui/section.tsx';
import type { RequestSheet } from '#contract/requests/request.schema.ts';
import { isSeenAtOnce } from './next-step.ts';
import styles from './request-sheet.module.css';

type Props = { request: RequestSheet };

/** Who submitted it, when, since when it is applied and seen, and which request it follows. */
export function RequestFacts({ request }: Props) {
  const { t } = useTranslation(['demands', 'common']);
  const { longDay, time, number } = useFormats();
  const { submittedBy, submittedAt, appliedAt, visibleAt, undoes, corrects, correctedBy, counts } = request;
  const parts = (instant: string) => ({ day: longDay(dayOfInstant(instant)), time: time(instant) });
  const moment = (instant: string) => <time dateTime={instant}>{t('when', parts(instant))}</time>;
  const notYet = <span className={styles.nothing}>{t('sheet.notYet')}</span>;
  const visible =
    visibleAt === null || isSeenAtOnce(request)
      ? t('sheet.visibleNow')
      : t('sheet.visibleBy', parts(visibleAt));
  const others = [
    ...(undoes ? [{ key: 'undoes', term: t('sheet.undoes'), request: undoes }] : []),
    ...(corrects ? [{ key: 'corrects', term: t('sheet.corrects'), request: corrects }] : []),
    ...(correctedBy ? [{ key: 'correctedBy', term: t('sheet.correctedBy'), request: correctedBy }] : []),
  ];
  return (
    <Section title={t('sheet.facts')}>
      <DescriptionList
        items={[
          { key: 'submittedBy', term: t('sheet.submittedBy'), detail: submittedBy },
          { key: 'submittedAt', term: t('sheet.submittedAt'), detail: moment(submittedAt) },
          {
            key: 'appliedAt',
            term: t('sheet.appliedAt'),
            detail: appliedAt === null || counts.applied === 0 ? notYet : moment(appliedAt),
          },
          {
            key: 'visibleAt',
            term: t('sheet.visibleAt'),
            detail: appliedAt === null || counts.applied === 0 ? notYet : visible,
          },
          { key: 'lines', term: t('list.column.lines'), detail: countsText(t, counts, number) },
          ...others.map(({ key, term, request: { id, number: name } }) => ({
            key,
            term,
            detail: (
              <Link to="/mes-demandes/$requestId" params={{ requestId: id }}>
                {name}
              </Link>
            ),
          })),
        ]}
      />
    </Section>
  );
}
