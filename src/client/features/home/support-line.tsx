import { useTranslation } from 'react-i18next';
import { type OrganisationKind, supportAddressOf } from '#domain/organisation/organisation.ts';

type Props = { kind: OrganisationKind };

/** The way out when nobody of the organisation can help. */
export function SupportLine({ kind }: Props) {
  const { t } = useTranslation('home');
  const address = supportAddressOf(kind);
  return (
    <p>
      {t('support')} <a href={`mailto:${address}`}>{address}</a>
    </p>
  );
}
