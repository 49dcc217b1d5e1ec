import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorPage } from './error-page.tsx';
import { PublicFrame } from './public-frame.tsx';

/** The same, when not even the menu could be drawn. */
export function ErrorScreen(props: ErrorComponentProps) {
  return (
    <PublicFrame>
      <ErrorPage {...props} />
    </PublicFrame>
  );
}
