import CopyIcon from 'lucide-react/icons/copy';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explanationWords } from '#client/i18n/explanation-words.ts';
import { LANGUAGES, type Language, languageOf, localeOf } from '#client/i18n/language.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useWordsIn } from '#client/i18n/use-words-in.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { useSession } from '#client/session/use-session.ts';
import { Button } from '#client/ui/button.tsx';
import control from '#client/ui/control.module.css';
import layout from '#client/ui/layout.module.css';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { copyText } from './copy-text.ts';
import type { Explained } from './explained.ts';
import { type Ask, messageText } from './explanation-message.ts';
import styles from './message-to-copy.module.css';

type Props = {
  explained: Explained;
  ask: Ask;
  /** The recipient, in the reader's words. */
  actor: string;
};

/** The message to whoever must act, in the language that suits him. */
export function MessageToCopy({ explained, ask, actor }: Props) {
  const { t, i18n } = useTranslation(['explanations', 'common']);
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<Language>(language);
  const [said, setSaid] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { account } = useSession();
  const { organisation } = useCurrentProfile();
  // Until the words of the other language are here, the message stays in the reader's.
  const { data: loaded = false } = useWordsIn(chosen, explanationWords, 'explanations');
  const spoken = loaded ? chosen : language;
  const words = i18n.getFixedT<['explanations', 'common']>(spoken, ['explanations', 'common']);
  const sender = account ? `${account.firstName} ${account.lastName}` : organisation.name;
  const text = messageText(words, explained, ask, sender, spoken);

  async function copy() {
    setSaid('');
    const copied = await copyText(text, area.current);
    setSaid(t(copied ? 'message.copied' : 'message.notCopied'));
  }

  return (
    <div className={layout.stack}>
      <h3>{t('message.title')}</h3>
      <p>{t('message.to', { actor })}</p>
      <RadioGroup
        layout="plain"
        name={`${id}-language`}
        label={t('message.language')}
        value={chosen}
        onChange={({ currentTarget }) => {
          setChosen(languageOf(currentTarget.value));
          setSaid('');
        }}
        options={LANGUAGES.map((value) => ({ value, label: t(`common:language.${value}`) }))}
      />
      <textarea
        ref={area}
        className={`${control.control} ${styles.text}`}
        aria-label={t('message.text')}
        lang={localeOf(spoken)}
        rows={12}
        readOnly
        value={text}
      />
      <div className={layout.cluster}>
        <Button icon={CopyIcon} onClick={() => void copy()}>
          {t('message.copy')}
        </Button>
        {/* Its own voice: while a dialog is open, the rest of the page is silent. */}
        <p role="status">{said}</p>
      </div>
    </div>
  );
}
