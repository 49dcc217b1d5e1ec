import { useTranslation } from 'react-i18next';
import layout from '#client/ui/layout.module.css';

/** Headings and text; the page's own title shows the first size. */
export function TypeExamples() {
  const { t } = useTranslation('showcase');
  return (
    <div className={layout.stack}>
      <h3>{t('type.h3')}</h3>
      <p className={layout.measure}>
        {t('type.body')} <a href="#type">{t('type.link')}</a>
      </p>
      <p>
        <small>{t('type.small')}</small>
      </p>
    </div>
  );
}
