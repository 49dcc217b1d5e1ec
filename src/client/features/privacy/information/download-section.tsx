import { useMutation } from '@tanstack/react-query';
import DownloadIcon from 'lucide-react/icons/download';
import { useTranslation } from 'react-i18next';
import { callFile } from '#client/http/call-file.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { saveFile } from '#client/listing/exporting/save-file.ts';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { exportMyInformation } from '#contract/privacy/privacy.operations.ts';

const FORMATS = ['json', 'csv'] as const;

/** Everything, as a file that other programs read. */
export function DownloadSection() {
  const { t } = useTranslation(['privacy', 'common']);
  const { language } = useLanguage();
  const { errorText } = useProblemText();
  const announce = useAnnounce();
  const download = useMutation({
    async mutationFn(format: (typeof FORMATS)[number]) {
      const file = await callFile(exportMyInformation, {
        params: {},
        body: { format, language },
        signal: new AbortController().signal,
        onPart: () => undefined,
      });
      saveFile(file);
      return file.name;
    },
    onSuccess: (name) => announce(t('download.done', { name }), { shown: true }),
  });
  return (
    <Section title={t('download.title')} description={t('download.text')}>
      {download.error && (
        <Notice tone="error" toneLabel={t('common:error')} title={t('download.failed')} live>
          {errorText(download.error)}
        </Notice>
      )}
      <div className={layout.cluster}>
        {FORMATS.map((format) => (
          <Button
            key={format}
            icon={DownloadIcon}
            pending={download.isPending && download.variables === format}
            onClick={() => download.mutate(format)}
          >
            {t(`download.${format}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
