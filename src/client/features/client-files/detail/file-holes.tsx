import { useTranslation } from 'react-i18next';
import { fullName } from '#client/explanations/explained.ts';
import { Notice } from '#client/ui/notice.tsx';
import type { ClientFileSheet } from '#contract/access-sheets/access-sheet.schema.ts';
import { coverageOf } from './file-coverage.ts';

type Props = { sheet: ClientFileSheet };

/** « Personne ne couvre ce dossier », « Une seule personne couvre ce dossier », and the subjects that nobody got. */
export function FileHoles({ sheet }: Props) {
  const { t } = useTranslation(['client-files', 'common']);
  const { acting, uncovered } = coverageOf(sheet);
  const [only] = acting;
  const subjects = uncovered.map((subject) => t(`common:subject.${subject}`)).join(', ');
  // Of a sheet cut short nothing can be said.
  if (!sheet.complete) return null;
  if (!only) {
    return (
      <Notice tone="warning" toneLabel={t('common:warning')} title={t('sheet.holes.nobody')}>
        {t(sheet.contacts.length === 0 ? 'sheet.holes.nobodyText' : 'sheet.holes.notYetText')}
      </Notice>
    );
  }
  if (acting.length > 1 && subjects === '') return null;
  return (
    <Notice
      tone="warning"
      toneLabel={t('common:warning')}
      title={acting.length === 1 && t('sheet.holes.single')}
    >
      {acting.length === 1 && <p>{t('sheet.holes.singleText', { contact: fullName(only.contact) })}</p>}
      {subjects !== '' && <p>{t('sheet.holes.subjects', { subjects })}</p>}
    </Notice>
  );
}
