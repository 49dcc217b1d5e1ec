import { useTranslation } from 'react-i18next';
import { AddressLines } from '#client/sheets/address-lines.tsx';
import { Button } from '#client/ui/button.tsx';
import { DescriptionList } from '#client/ui/description-list.tsx';
import layout from '#client/ui/layout.module.css';
import type { PostalAddress } from '#domain/contact/postal-address.ts';

type Props = {
  address: PostalAddress | null;
  /** Said in the place of an address that isn't there. */
  none: string;
  /** Fills the fields with it, so that a detail of it can be changed. */
  onTake: (address: PostalAddress) => void;
};

/** « Valeur actuelle » of an address. */
export function CurrentAddress({ address, none, onTake }: Props) {
  const { t } = useTranslation('neighbour-forms');
  return (
    <div className={layout.stack}>
      <DescriptionList
        items={[
          { key: 'now', term: t('currentTerm'), detail: address ? <AddressLines address={address} /> : none },
        ]}
      />
      {address && (
        <div>
          <Button size="small" onClick={() => onTake(address)}>
            {t('address.take')}
          </Button>
        </div>
      )}
    </div>
  );
}
