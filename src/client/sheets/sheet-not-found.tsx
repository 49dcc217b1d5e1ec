import SearchXIcon from 'lucide-react/icons/search-x';
import type { ReactNode } from 'react';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import layout from '#client/ui/layout.module.css';

type Props = {
  title: string;
  heading: ReactNode;
  why: string;
  action: ReactNode;
  children: ReactNode;
};

/** No such sheet, or not for this profile; without saying which. */
export function SheetNotFound({ title, heading, why, action, children }: Props) {
  usePageTitle(title);
  return (
    <div className={layout.stackLarge}>
      {heading}
      <EmptyState icon={SearchXIcon} title={why} actions={action}>
        {children}
      </EmptyState>
    </div>
  );
}
