import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '#client/ui/button-class.ts';
import { classNames } from '#client/ui/class-names.ts';
import { type OrganisationKind, supportAddressOf } from '#domain/organisation/organisation.ts';
import type { CatalogueItem } from './catalogue-items.ts';

type Props = {
  item: CatalogueItem;
  /** Of the organisation one acts for: it decides who is written to. */
  kind: OrganisationKind;
  className?: string | undefined;
  size?: 'medium' | 'small';
};

/** « Ajouter »…: the way to the form, or to the support's mailbox. */
export function CatalogueAction({ item, kind, className, size = 'medium' }: Props) {
  const { t } = useTranslation('catalogue');
  const title = t(`item.${item.id}.title`);
  const address = supportAddressOf(kind);
  const action = t(`action.${item.action}`, { address });
  const given = {
    className: classNames(
      buttonClass({ variant: size === 'small' ? 'secondary' : 'primary', size }),
      className,
    ),
    'aria-label': t('actionNamed', { action, title }),
  };
  if (item.path === null) {
    return (
      <a href={`mailto:${address}`} {...given}>
        {action}
      </a>
    );
  }
  return (
    <Link to={item.path} search={(item.search ?? {}) as never} {...given}>
      {action}
    </Link>
  );
}
