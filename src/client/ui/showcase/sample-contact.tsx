import { useTranslation } from 'react-i18next';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';

type Props = { columns?: 1 | 2 };

/** The facts about an invented contact. */
export function SampleContact({ columns = 1 }: Props) {
  const { t } = useTranslation('showcase');
  return (
    <DescriptionList
      columns={columns}
      items={[
        { key: 'email', term: t('fields.email'), detail: 'anais.belanger@riviere-ouelle.example' },
        { key: 'phone', term: t('blocks.phone'), detail: '514 593-3132, poste 22' },
        { key: 'address', term: t('blocks.address'), detail: '12, rue des Bâtisseurs, Québec G1R 4S9' },
        {
          key: 'active',
          term: t('filters.active'),
          detail: <StatusMark tone="positive">{t('states.yes')}</StatusMark>,
        },
      ]}
    />
  );
}
