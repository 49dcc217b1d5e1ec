import { Outlet } from '@tanstack/react-router';
import { PublicFrame } from './public-frame.tsx';

/** Around the pages that need no account. */
export function PublicLayout() {
  return (
    <PublicFrame>
      <Outlet />
    </PublicFrame>
  );
}
