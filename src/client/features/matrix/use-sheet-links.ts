import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { usePageLeft } from '#client/navigation/use-page-left.ts';
import { sheetAddress } from '#client/sheets/sheet-address.ts';

/** The ways from the heads of the grid to the sheets. */
export interface SheetLinks {
  contactHref(contactId: string): string;
  fileHref(fileId: string): string;
  /** Goes where one of these links leads, without leaving the console. */
  follow(href: string): void;
}

/** Stands in an address for the id that comes there. */
const ID = '0';

/** Addresses made once for all: a link of the router's own in each head would cost more than the whole grid. */
export function useSheetLinks(on: string | undefined): SheetLinks {
  const router = useRouter();
  const left = usePageLeft('matrix');
  return useMemo(() => {
    const search = sheetAddress(on);
    const contact = router.buildLocation({
      to: '/mon-organisation/contacts/$contactId',
      params: { contactId: ID },
      search,
    });
    const file = router.buildLocation({
      to: '/mon-organisation/dossiers/$fileId',
      params: { fileId: ID },
      search,
    });
    const hrefIn = (pattern: string) => (id: string) => pattern.replace(`/${ID}`, `/${id}`);
    return {
      contactHref: hrefIn(contact.href),
      fileHref: hrefIn(file.href),
      follow: (href) => void router.navigate({ href, state: left }),
    };
  }, [router, left, on]);
}
