import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '#client/ui/breadcrumbs.tsx';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { Section } from '#client/ui/section.tsx';
import { BlockExamples } from './block-examples.tsx';
import { ButtonExamples } from './button-examples.tsx';
import { ChoiceExamples } from './choice-examples.tsx';
import { ColourExamples } from './colour-examples.tsx';
import { FieldExamples } from './field-examples.tsx';
import { FilterExamples } from './filter-examples.tsx';
import { MessageExamples } from './message-examples.tsx';
import { OverlayExamples } from './overlay-examples.tsx';
import { ProgressExamples } from './progress-examples.tsx';
import styles from './showcase.module.css';
import { StateExamples } from './state-examples.tsx';
import { TableExamples } from './table-examples.tsx';
import { TypeExamples } from './type-examples.tsx';

/** `/composants`: each part in each state; the screenshots and the accessibility scans use it. */
export function ShowcasePage() {
  const { t } = useTranslation('showcase');
  const sections = [
    { id: 'colours', title: t('sections.colours'), Part: ColourExamples },
    { id: 'type', title: t('sections.type'), Part: TypeExamples },
    { id: 'buttons', title: t('sections.buttons'), Part: ButtonExamples },
    { id: 'fields', title: t('sections.fields'), Part: FieldExamples },
    { id: 'choices', title: t('sections.choices'), Part: ChoiceExamples },
    { id: 'filters', title: t('sections.filters'), Part: FilterExamples },
    { id: 'menus', title: t('sections.menus'), Part: OverlayExamples },
    { id: 'messages', title: t('sections.messages'), Part: MessageExamples },
    { id: 'progress', title: t('sections.progress'), Part: ProgressExamples },
    { id: 'states', title: t('sections.states'), Part: StateExamples },
    { id: 'table', title: t('sections.table'), Part: TableExamples },
    { id: 'blocks', title: t('sections.blocks'), Part: BlockExamples },
  ];
  const crumbs = [
    { key: 'home', content: <a href="/">{t('crumbs.home')}</a> },
    { key: 'here', content: t('crumbs.here') },
  ];
  return (
    <div className={styles.page}>
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        breadcrumbs={<Breadcrumbs label={t('crumbs.label')} items={crumbs} />}
      />
      <nav aria-label={t('contents')}>
        <ul className={styles.contents}>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, title, Part }) => (
        <Section key={id} id={id} title={title}>
          <Part />
        </Section>
      ))}
    </div>
  );
}
