import { Link } from '@tanstack/react-router';
import KeyRoundIcon from 'lucide-react/icons/key-round';
import MailIcon from 'lucide-react/icons/mail';
import MessageCircleQuestionIcon from 'lucide-react/icons/message-circle-question-mark';
import { useTranslation } from 'react-i18next';
import styles from './linking-page.module.css';
import type { MethodSlug } from './method-slugs.ts';

const ICONS = {
  'anciens-acces': KeyRoundIcon,
  questions: MessageCircleQuestionIcon,
  coordonnees: MailIcon,
};

type Props = { slugs: readonly MethodSlug[] };

/** The three methods of the guide, each with whom it suits. */
export function MethodList({ slugs }: Props) {
  const { t } = useTranslation('linking');
  return (
    <ul className={styles.methods}>
      {slugs.map((slug) => {
        const MethodIcon = ICONS[slug];
        return (
          <li key={slug}>
            <Link to="/liaison" search={{ methode: slug }} className={styles.method}>
              <MethodIcon size={24} aria-hidden="true" />
              <span className={styles.methodTitle}>{t(`method.${slug}.choice`)}</span>
              <span>{t(`method.${slug}.suits`)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
