import type { ReactNode } from 'react';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import layout from '#client/ui/layout.module.css';

type Props = {
  /** Of the page. */
  title: string;
  /** The top of the page. */
  heading: ReactNode;
  failure: string;
  error: unknown;
  retrying: boolean;
  onRetry: () => void;
};

/** A sheet couldn't be read: why, and another try. */
export function SheetFailed({ title, heading, failure, error, retrying, onRetry }: Props) {
  usePageTitle(title);
  return (
    <div className={layout.stackLarge}>
      {heading}
      <div role="alert">
        <ListFailure title={failure} error={error} retrying={retrying} onRetry={onRetry} />
      </div>
    </div>
  );
}
