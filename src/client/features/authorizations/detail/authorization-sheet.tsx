import { useTranslation } from 'react-i18next';
import { WhyPanel } from '#client/explanations/why-panel.tsx';
import { authorizationQueries } from '#client/features/authorizations/authorization-queries.ts';
import { HistorySection } from '#client/history/history-section.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { SheetDay } from '#client/sheets/sheet-day.tsx';
import { SheetHeading } from '#client/sheets/sheet-heading.tsx';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { AuthorizationSheet as Sheet } from '#contract/authorizations/authorization-sheet.schema.ts';
import { AuthorizationFacts } from './authorization-facts.tsx';

type Props = { sheet: Sheet; on: string | undefined };

/** An authorization: its row as facts, the chain it is a link of, and its history. */
export function AuthorizationSheet({ sheet: { authorization, access }, on }: Props) {
  const { t } = useTranslation(['sheets', 'common', 'subjects', 'contacts']);
  const profile = useCurrentProfile();
  const { id, subject, contact, file, organisation, active } = authorization;
  const title = t('authorization.title', { subject: t(`common:subject.${subject}`), file: file.name });
  usePageTitle(title);
  return (
    <div className={layout.stackLarge}>
      <SheetHeading
        list="authorizations"
        title={title}
        lead={
          <StatusMark tone={active ? 'positive' : 'neutral'}>
            {t('contacts:sheet.active', { value: t(`common:active.${active}`) })}
          </StatusMark>
        }
      />
      <SheetDay />
      <AuthorizationFacts authorization={authorization} on={on} />
      <Section title={t('subjects:why')}>
        <WhyPanel explained={{ contact, file, organisation, access, on }} />
      </Section>
      <HistorySection of={{ subject: 'authorization', id }} queryKey={authorizationQueries.all(profile.id)} />
    </div>
  );
}
