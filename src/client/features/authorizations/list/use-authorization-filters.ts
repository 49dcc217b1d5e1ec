import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { authorizationQueries } from '#client/features/authorizations/authorization-queries.ts';
import type { ListFilter } from '#client/listing/list-filter.ts';
import { useSharedFilters } from '#client/listing/use-shared-filters.tsx';
import type { SessionProfile } from '#contract/session/session.schema.ts';
import { authorizationChoices } from './authorization-choices.ts';
import { clientLookup, contactLookup } from './authorization-lookups.ts';
import { useLookupFilter } from './use-lookup-filter.tsx';

interface Chosen {
  readonly contact: readonly string[];
  readonly file: readonly string[];
  readonly on: string | undefined;
}

/** How the contacts and the files are found by typing, and named by their ids. */
function namedLookups(profileId: string) {
  return {
    contact: {
      lookup: contactLookup(profileId),
      nameOf: (id: string) => authorizationQueries.contactName(profileId, id),
    },
    file: {
      lookup: clientLookup(profileId),
      nameOf: (id: string) => authorizationQueries.fileName(profileId, id),
    },
  };
}

/** The filters of « Autorisations », those by name first. Clients are a choice for firms, or once the address names one. */
export function useAuthorizationFilters(
  profile: SessionProfile,
  { contact, file, on }: Chosen,
): ListFilter[] {
  const { t } = useTranslation(['authorizations', 'common']);
  const { id, organisation, abilities } = profile;
  const lookups = useMemo(() => namedLookups(id), [id]);
  const shared = useSharedFilters(on);
  const byContact = useLookupFilter({
    id: 'contact',
    label: t('columns.contact'),
    chosen: contact,
    ...lookups.contact,
  });
  const byFile = useLookupFilter({
    id: 'file',
    label: t('columns.file'),
    chosen: file,
    ...lookups.file,
  });
  const withClients =
    organisation.kind === 'accounting-firm' && abilities.includes('list-organisation-relations');
  return useMemo(() => {
    const { subject, right, neverLinked, holder } = authorizationChoices(t, organisation.kind);
    return [
      byContact,
      ...(withClients || file.length > 0 ? [byFile] : []),
      subject,
      right,
      shared.functions,
      shared.active,
      shared.ending,
      neverLinked,
      holder,
      shared.day,
    ];
  }, [t, organisation.kind, byContact, byFile, withClients, file.length, shared]);
}
