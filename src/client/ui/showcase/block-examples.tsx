import { useTranslation } from 'react-i18next';
import { Card } from '#client/ui/card.tsx';
import { SampleContact } from './sample-contact.tsx';
import styles from './showcase.module.css';

/** Cards and lists of facts. */
export function BlockExamples() {
  const { t } = useTranslation('showcase');
  return (
    <>
      <div className={styles.columns}>
        <Card title={t('blocks.identity')} headingLevel={3}>
          <SampleContact />
        </Card>
        <Card title={t('blocks.preview')} headingLevel={3} raised>
          <p>{t('blocks.previewText')}</p>
        </Card>
      </div>
      <SampleContact columns={2} />
    </>
  );
}
