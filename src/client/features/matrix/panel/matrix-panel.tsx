import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WhyButton } from '#client/explanations/why-button.tsx';
import { clientSubjectsOf } from '#client/features/matrix/client-subjects-of.ts';
import mark from '#client/features/matrix/matrix-mark.module.css';
import type { MatrixPair } from '#client/features/matrix/shown-matrix.ts';
import { useMarkVariables } from '#client/features/matrix/use-mark-variables.ts';
import { usePageLeft } from '#client/navigation/use-page-left.ts';
import { sheetAddress } from '#client/sheets/sheet-address.ts';
import { classNames } from '#client/ui/class-names.ts';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import { listingName } from '#domain/contact/contact.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import styles from './matrix-panel.module.css';

type Props = {
  pair: MatrixPair;
  /** Of the organisation: which subjects it can hold in a client's file. */
  kind: OrganisationKind;
  /** The day of « État au »; undefined: today. */
  on: string | undefined;
  onClose: () => void;
};

/** One cell in words, with the ways to the sheets that it stands between. */
export function MatrixPanel({ pair: { contact, file, state }, kind, on, onClose }: Props) {
  const { t } = useTranslation(['matrix', 'common', 'subjects']);
  const left = usePageLeft('matrix');
  // A dialog stands outside the page that has them.
  const marks = useMarkVariables();
  const subjects = clientSubjectsOf(kind);
  const contactLink = (
    <Link
      to="/mon-organisation/contacts/$contactId"
      params={{ contactId: contact.id }}
      search={sheetAddress(on)}
      state={left}
    >
      {listingName(contact)}
    </Link>
  );
  const fileLink = (
    <Link
      to="/mon-organisation/dossiers/$fileId"
      params={{ fileId: file.id }}
      search={sheetAddress(on)}
      state={left}
    >
      {file.name}
    </Link>
  );
  const functions = contact.functions.map((kind) => t(`common:function.${kind}`)).join(', ');
  return (
    <Dialog
      isOpen
      placement="end"
      size="small"
      title={t('panel.title')}
      closeLabel={t('common:close')}
      onClose={onClose}
    >
      <div className={layout.stack}>
        <DescriptionList
          items={[
            { key: 'contact', term: t('panel.contact'), detail: contactLink },
            { key: 'function', term: t('panel.function'), detail: functions },
            { key: 'file', term: t('panel.file'), detail: fileLink },
            {
              key: 'state',
              term: t('panel.state'),
              detail: (
                <span className={styles.state} style={marks}>
                  <span
                    className={classNames(styles.mark, mark.mark)}
                    data-state={state}
                    aria-hidden="true"
                  />
                  {t(`state.${state}`)}
                </span>
              ),
            },
          ]}
        />
        <p>{t(`panel.${state}`)}</p>
        <Section title={t('panel.why')} headingLevel={3}>
          <ul className={styles.subjects}>
            {subjects.map((subject) => (
              <li key={subject}>
                <span>{t(`common:subject.${subject}`)}</span>
                <WhyButton
                  about={{ contactId: contact.id, fileId: file.id, subject, on }}
                  label={t('subjects:whyOfContact', {
                    subject: t(`common:subject.${subject}`),
                    file: file.name,
                    contact: `${contact.firstName} ${contact.lastName}`,
                  })}
                />
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Dialog>
  );
}
