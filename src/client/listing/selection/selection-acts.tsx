import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import { Menu } from '#client/ui/menu.tsx';
import { servesClients } from '#domain/organisation/organisation.ts';
import { ACTS_OF, type BulkActName, type BulkList, bulkAddress } from './bulk-address.ts';
import type { Selection } from './selection.ts';

type Props = {
  list: BulkList;
  selection: Selection;
  /** The list's own view, to come back to. */
  view: string;
};

/** Shown as buttons of their own; the others stand in a menu. */
const FIRST: Readonly<Record<BulkList, readonly BulkActName[]>> = {
  contacts: ['code', 'deleguer'],
  authorizations: ['fin', 'retirer'],
};

/** What can be done for the rows checked, in one act. */
export function SelectionActs({ list, selection, view }: Props) {
  const { t } = useTranslation('listing');
  const router = useRouter();
  const { abilities, organisation } = useCurrentProfile();
  if (!abilities.includes('submit-requests')) return null;
  const acts = ACTS_OF[list].filter((act) => act !== 'deleguer' || servesClients(organisation.kind));
  const shown = acts.filter((act) => FIRST[list].includes(act));
  const others = acts.filter((act) => !shown.includes(act));
  function go(act: BulkActName) {
    void router.navigate({
      to: '/mon-organisation/actes-en-lot',
      search: bulkAddress(act, { list, selection, view }) as never,
    });
  }
  return (
    <>
      {shown.map((act) => (
        <Button key={act} variant="inverse" size="small" onClick={() => go(act)}>
          {t(`acts.${act}`)}
        </Button>
      ))}
      {others.length > 0 && (
        <Menu
          variant="inverse"
          size="small"
          label={t('acts.others')}
          items={others.map((act) => ({
            id: act,
            label: t(`acts.${act}`),
            danger: act === 'retirer',
            onAction: () => go(act),
          }))}
        />
      )}
    </>
  );
}
