import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import mark from '#client/features/matrix/matrix-mark.module.css';
import type { MatrixPair } from '#client/features/matrix/shown-matrix.ts';
import { classNames } from '#client/ui/class-names.ts';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import layout from '#client/ui/layout.module.css';
import { listingName } from '#domain/contact/contact.ts';
import styles from './matrix-panel.module.css';

type Props = {
  pair: MatrixPair;
  /** The day of « État au »; undefined: today. */
  on: string | undefined;
  onClose: () => void;
};

/** One cell in words, with the ways to the sheets that it stands between. */
export function MatrixPanel({ pair: { contact, file, state }, onClose }: Props) {
  const { t } = useTranslation(['matrix', 'common']);
  const contactLink = (
    <Link to="/mon-organisation/contacts/$contactId" params={{ contactId: contact.id }}>
      {listingName(contact)}
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
            { key: 'file', term: t('panel.file'), detail: file.name },
            {
              key: 'state',
              term: t('panel.state'),
              detail: (
                <span className={styles.state}>
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
      </div>
    </Dialog>
  );
}
