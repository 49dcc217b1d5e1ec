import { useTranslation } from 'react-i18next';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import { CatalogueAction } from './catalogue-action.tsx';
import type { CatalogueItem } from './catalogue-items.ts';
import styles from './details-dialog.module.css';

const PARTS = ['purpose', 'who', 'need', 'next'] as const;

type Props = {
  /** Undefined: closed. */
  item: CatalogueItem | undefined;
  usable: boolean;
  kind: OrganisationKind;
  onClose: () => void;
};

/** « Afficher les détails »: what the form is for, who may use it, what to have at hand, what follows. */
export function DetailsDialog({ item, usable, kind, onClose }: Props) {
  const { t } = useTranslation(['catalogue', 'common']);
  return (
    <Dialog
      title={item && t(`item.${item.id}.title`)}
      isOpen={item !== undefined}
      onClose={onClose}
      closeLabel={t('common:close')}
      actions={item && usable && <CatalogueAction item={item} kind={kind} />}
    >
      {item && (
        <div className={styles.facts}>
          <DescriptionList
            items={PARTS.map((part) => ({
              key: part,
              term: t(`details.${part}`),
              detail: t(`item.${item.id}.${part}`),
            }))}
          />
        </div>
      )}
    </Dialog>
  );
}
