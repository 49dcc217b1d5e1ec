import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import { CatalogueAction } from './catalogue-action.tsx';
import type { CatalogueItem } from './catalogue-items.ts';
import styles from './catalogue-tiles.module.css';

type Props = {
  item: CatalogueItem;
  usable: boolean;
  kind: OrganisationKind;
  onDetails: () => void;
};

/** One form: what it does, « Afficher les détails » and its action. */
export function CatalogueTile({ item, usable, kind, onDetails }: Props) {
  const { t } = useTranslation('catalogue');
  const title = t(`item.${item.id}.title`);
  const IconPart = item.icon;
  return (
    <article className={styles.tile}>
      <IconPart className={styles.icon ?? ''} size={20} />
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text}>{t(`item.${item.id}.text`)}</p>
      <div className={styles.foot}>
        <Button
          className={styles.details}
          variant="tertiary"
          size="small"
          aria-haspopup="dialog"
          aria-label={t('details.named', { title })}
          onClick={onDetails}
        >
          {t('details.open')}
        </Button>
        {usable && <CatalogueAction item={item} kind={kind} className={styles.action} size="small" />}
      </div>
    </article>
  );
}
