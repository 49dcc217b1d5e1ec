import { formatAddress } from '#client/i18n/format-address.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import type { PostalAddress } from '#domain/contact/postal-address.ts';
import styles from './address-lines.module.css';

type Props = { address: PostalAddress };

/** An address, line by line. */
export function AddressLines({ address }: Props) {
  const { language } = useLanguage();
  return (
    <span className={styles.lines}>
      {formatAddress(address, language).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  );
}
