import { useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { pageHeadingId } from '#client/ui/focus-page-heading.ts';

/** The last page that each router showed, so that the very first page takes no focus. */
const lastPages = new WeakMap<object, string>();

interface PageState {
  /** A form of the page was refused: « Erreur : » stands before the title. */
  failed?: boolean;
}

/**
 * Names the page: « Contacts – Mandat » as the document's title, and, when one comes from another page, focus on
 * its heading. Call it once in each page, in the component that draws the `PageHeading`.
 */
export function usePageTitle(title: string, { failed = false }: PageState = {}): void {
  const { t } = useTranslation('navigation');
  const router = useRouter();
  // Where one has arrived: while the next page is on its way, the one before it is still drawn.
  const pathname = useRouterState({
    select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).pathname,
  });
  const documentTitle = t(failed ? 'title.failed' : 'title.page', { page: title });

  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);

  useEffect(() => {
    const last = lastPages.get(router);
    lastPages.set(router, pathname);
    if (last === undefined || last === pathname) return;
    // The router has put the page where it was scrolled to before: the focus mustn't move it.
    document.getElementById(pageHeadingId)?.focus({ preventScroll: true });
  }, [router, pathname]);
}
