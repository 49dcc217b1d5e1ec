import { useTranslation } from 'react-i18next';
import { SubjectList } from '#client/explanations/subject-list.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Notice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import type { ClientFileSheet } from '#contract/access-sheets/access-sheet.schema.ts';
import { SERVICES } from '#domain/authorization/subject-catalogue.ts';
import styles from './client-file-sheet.module.css';

type Props = { sheet: ClientFileSheet; on: string | undefined };

/** What the organisation holds in the file; what of it never passes to a contact, and what to do then (003). */
export function FileHoldings({ sheet: { file, holdings }, on }: Props) {
  const { t } = useTranslation(['client-files', 'common']);
  const { organisation } = useCurrentProfile();
  const behind = SERVICES.filter((service) =>
    holdings.some(({ held, undelegableServices }) => held !== null && undelegableServices.includes(service)),
  );
  return (
    <Section title={t('sheet.holdings.title')}>
      {holdings.length === 0 ? (
        <p className={styles.nothing}>{t('sheet.holdings.none')}</p>
      ) : (
        <SubjectList
          caption={t('sheet.holdings.caption', { name: file.name })}
          subjects={holdings}
          contact={null}
          file={file}
          organisation={organisation}
          on={on}
        />
      )}
      {behind.length > 0 && (
        <Notice tone="info" toneLabel={t('common:information')} title={t('sheet.undelegable.title')}>
          {t('sheet.undelegable.text', {
            services: behind.map((service) => t(`common:service.${service}`)).join(', '),
          })}
        </Notice>
      )}
    </Section>
  );
}
