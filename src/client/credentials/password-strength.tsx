import { useTranslation } from 'react-i18next';
import { findPasswordFlaw, PASSWORD_MIN, type PasswordOwner } from '#domain/access/password-rules.ts';
import styles from './password-strength.module.css';

/** From here on, length alone makes a sentence that nobody guesses. */
const STRONG = 24;

type Props = { password: string; owner: PasswordOwner };

/** How good a password is, while it is typed: how much is missing, what makes it weak, or that it is good. */
export function PasswordStrength({ password, owner }: Props) {
  const { t } = useTranslation('credentials');
  const { level, text } = told();

  function told(): { level: 0 | 1 | 2 | 3 | 4; text: string } {
    const length = [...password].length;
    if (length === 0) return { level: 0, text: '' };
    const flaw = findPasswordFlaw(password, owner);
    switch (flaw?.code) {
      case 'too-short':
        return {
          level: length * 2 < PASSWORD_MIN ? 1 : 2,
          text: t('strength.short', { count: PASSWORD_MIN - length }),
        };
      case 'too-long':
        return { level: 2, text: t('strength.long') };
      case 'password-common':
        return { level: 1, text: t('strength.common') };
      case 'password-too-similar':
        return { level: 1, text: t('strength.similar') };
      default:
        return length < STRONG
          ? { level: 3, text: t('strength.good') }
          : { level: 4, text: t('strength.strong') };
    }
  }

  return (
    <div className={styles.strength} data-level={level}>
      <div className={styles.bar} aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
      <p className={styles.text} role="status">
        {text}
      </p>
    </div>
  );
}
