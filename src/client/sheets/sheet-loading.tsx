import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';

type Props = {
  heading: ReactNode;
  /** The titles of the parts to come. */
  parts: readonly string[];
};

/** A sheet on its way, in the shape it will have. */
export function SheetLoading({ heading, parts }: Props) {
  const { t } = useTranslation('common');
  return (
    <div className={layout.stackLarge} aria-busy="true">
      {heading}
      {parts.map((title) => (
        <Section key={title} title={title}>
          <Skeleton kind="block" width="full" />
        </Section>
      ))}
      <p role="status">
        <VisuallyHidden>{t('loading')}</VisuallyHidden>
      </p>
    </div>
  );
}
