import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SubjectList } from '#client/explanations/subject-list.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { useSession } from '#client/session/use-session.ts';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import type { SessionProfile } from '#contract/session/session.schema.ts';
import type { AuthorizedFile } from './authorized-files.ts';

type Props = {
  found: AuthorizedFile;
  profile: SessionProfile;
  heading: ReactNode;
};

/** The services that one can use in a file, then each subject, how far it goes, and why no further (domain, section 4). */
export function AuthorizedFileSheet({ found: { file, services, subjects }, profile, heading }: Props) {
  const { t } = useTranslation(['client-files', 'common']);
  const { account } = useSession();
  usePageTitle(file.name);
  const { firstName = '', lastName = '' } = account ?? {};
  return (
    <div className={layout.stackLarge}>
      {heading}
      <Section title={t('mine.can')}>
        {services.length === 0 ? (
          <p>{t('mine.nothingText')}</p>
        ) : (
          <ul>
            {services.map((service) => (
              <li key={service}>{t(`common:service.${service}`)}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('mine.subjects')}>
        {subjects.length === 0 ? (
          <p>{t('clients.subjectsNone')}</p>
        ) : (
          <SubjectList
            caption={t('clients.caption', { file: file.name })}
            subjects={subjects}
            contact={{ id: profile.contactId, firstName, lastName }}
            file={file}
            organisation={profile.organisation}
          />
        )}
      </Section>
      <p>{t('mine.missing')}</p>
    </div>
  );
}
