import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import type { RequestLine } from '#contract/requests/request.schema.ts';
import { effectsByFile } from './effects-by-file.ts';
import type { LineWordsAndNames } from './use-line-names.ts';

/** Files told one by one; the others are counted. */
const FILES = 3;

type Props = {
  kind: 'gained' | 'lost' | 'restored';
  effects: RequestLine['gained'];
  names: Pick<LineWordsAndNames, 'file' | 'list'>;
};

/** What a line gives or takes, file by file; items of a list. */
export function LineEffects({ kind, effects, names }: Props) {
  const { t } = useTranslation(['demands', 'common']);
  const { number } = useFormats();
  const files = effectsByFile(effects);
  const others = files.length - FILES;
  return (
    <>
      {files.slice(0, FILES).map(({ fileId, grants }) => (
        <li key={fileId}>
          {t(`effect.${kind}`, {
            file: names.file(fileId) ?? t('effect.someFile'),
            subjects: names.list(
              grants.map(({ subject, right }) =>
                t('effect.subject', {
                  subject: t(`common:subject.${subject}`),
                  right: t(`common:right.${right}`).toLocaleLowerCase(),
                }),
              ),
            ),
          })}
        </li>
      ))}
      {others > 0 && <li>{t(`effect.${kind}More`, { count: others, shown: number(others) })}</li>}
    </>
  );
}
