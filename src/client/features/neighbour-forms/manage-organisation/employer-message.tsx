import CopyIcon from 'lucide-react/icons/copy';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '#client/explanations/copy-text.ts';
import parts from '#client/forms/form-parts.module.css';
import { LANGUAGES, type Language, languageOf, localeOf } from '#client/i18n/language.ts';
import { neighbourWords } from '#client/i18n/neighbour-words.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useWordsIn } from '#client/i18n/use-words-in.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { useSession } from '#client/session/use-session.ts';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { Section } from '#client/ui/section.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { TextField } from '#client/ui/text-field.tsx';

const CASES = ['missing', 'former'] as const;

/**
 * A client that the firm misses, or a former one that it still sees: the employer makes and ends that relation, the firm writes to it
 * (domain, section 9, decision 1).
 */
export function EmployerMessage() {
  const { t, i18n } = useTranslation(['neighbour-forms', 'common']);
  const { language } = useLanguage();
  const { organisation } = useCurrentProfile();
  const { account } = useSession();
  const [what, setWhat] = useState<(typeof CASES)[number]>('missing');
  const [client, setClient] = useState('');
  const [chosen, setChosen] = useState<Language>(language);
  const [said, setSaid] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  // Until the words of the other language are here, the message stays in the reader's.
  const { data: loaded = false } = useWordsIn(chosen, neighbourWords, 'neighbour-forms');
  const spoken = loaded ? chosen : language;
  const words = i18n.getFixedT<'neighbour-forms'>(spoken, 'neighbour-forms');
  const text = words(`employer.text.${what}`, {
    client: client.trim() || words('employer.someClient'),
    firm: organisation.name,
    sender: account ? `${account.firstName} ${account.lastName}` : organisation.name,
  });

  async function copy() {
    setSaid('');
    const copied = await copyText(text, area.current);
    setSaid(t(copied ? 'employer.copied' : 'employer.notCopied'));
  }

  return (
    <div className={parts.end}>
      <Section title={t('employer.title')} description={t('employer.lead')}>
        <div className={layout.stack}>
          <RadioGroup
            layout="plain"
            name="employer-case"
            label={t('employer.case')}
            value={what}
            options={CASES.map((one) => ({ value: one, label: t(`employer.${one}`) }))}
            onChange={({ currentTarget }) => {
              setWhat(currentTarget.value === 'former' ? 'former' : 'missing');
              setSaid('');
            }}
          />
          <TextField
            label={t('employer.client')}
            autoComplete="off"
            maxLength={200}
            value={client}
            onChange={({ currentTarget }) => {
              setClient(currentTarget.value);
              setSaid('');
            }}
          />
          <RadioGroup
            layout="plain"
            name="employer-language"
            label={t('employer.language')}
            value={chosen}
            options={LANGUAGES.map((value) => ({ value, label: t(`common:language.${value}`) }))}
            onChange={({ currentTarget }) => {
              setChosen(languageOf(currentTarget.value));
              setSaid('');
            }}
          />
          <TextArea
            ref={area}
            label={t('employer.message')}
            lang={localeOf(spoken)}
            rows={16}
            readOnly
            value={text}
          />
          <div className={layout.cluster}>
            <Button icon={CopyIcon} onClick={() => void copy()}>
              {t('employer.copy')}
            </Button>
            <p role="status">{said}</p>
          </div>
        </div>
      </Section>
    </div>
  );
}
