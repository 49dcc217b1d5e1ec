import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectedRequest } from '#client/forms/corrected-request.tsx';
import parts from '#client/forms/form-parts.module.css';
import { FormRefused } from '#client/forms/form-refused.tsx';
import { formSearchOf } from '#client/forms/form-search.ts';
import { useToday } from '#client/forms/use-today.ts';
import {
  ACTS_OF,
  type BulkActName,
  bulkActOf,
  type HandedRows,
  readBulkAddress,
} from '#client/listing/selection/bulk-address.ts';
import { OrganisationCrumbs } from '#client/navigation/organisation-crumbs.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { PageHeading } from '#client/ui/page-heading.tsx';
import type { RequestLine } from '#contract/requests/request.schema.ts';
import { servesClients } from '#domain/organisation/organisation.ts';
import { BulkForm } from './bulk-form.tsx';
import { correctedRows } from './corrected-rows.ts';
import { correctedValues } from './corrected-values.ts';
import { SelectionLost } from './selection-lost.tsx';

/** « Émettre les codes à tous ceux qui n'ont pas encore lié »: what the page is for when no list handed anything over. */
const NEVER_LINKED: HandedRows = {
  list: 'contacts',
  ids: undefined,
  filters: { active: 'true', linked: 'never' },
  except: [],
  view: 'actif=vrai&liaison=jamais',
};

/** « Actes en lot »: one act for a selection, or for all that a filter finds. */
export function BulkPage() {
  const { t } = useTranslation(['bulk', 'listing']);
  const { id: profileId, abilities, organisation } = useCurrentProfile();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const today = useToday();
  const [failed, setFailed] = useState(false);
  const { demande } = formSearchOf(search);
  const handed = readBulkAddress(search);
  const rows = handed ?? NEVER_LINKED;
  const standing = handed === undefined && demande === undefined;
  const codes = standing && search.acte === 'code';
  const title = t(codes ? 'titleCodes' : 'title');
  usePageTitle(title, { failed });

  function form(given: {
    rows: HandedRows;
    act?: BulkActName | undefined;
    corrects?: string;
    lines?: readonly RequestLine[];
  }) {
    const offered = standing
      ? (['code', 'rappel'] as const)
      : ACTS_OF[given.rows.list].filter((one) => one !== 'deleguer' || servesClients(organisation.kind));
    const asked = bulkActOf(search) ?? given.act ?? 'code';
    const act = offered.find((one) => one === asked) ?? offered[0] ?? 'code';
    const name = JSON.stringify([act, search.de, search.filtres, search.choix, search.contact, demande]);
    return (
      <BulkForm
        key={`${profileId}/${name}`}
        act={act}
        acts={offered}
        onActChange={(acte) =>
          void navigate({ to: '.', search: { ...search, acte } as never, replace: true, resetScroll: false })
        }
        rows={given.rows}
        standing={standing}
        draftName={`bulk/${name}`}
        corrects={given.corrects}
        defaults={given.lines && act === given.act ? correctedValues(given.lines, act, today) : undefined}
        onFailedChange={setFailed}
      />
    );
  }

  return (
    <div className={parts.page}>
      <PageHeading
        title={title}
        lead={t(codes ? 'leadCodes' : standing ? 'leadStanding' : 'lead')}
        breadcrumbs={<OrganisationCrumbs items={[{ key: 'bulk', content: title }]} />}
      />
      {!abilities.includes('submit-requests') && <FormRefused />}
      {abilities.includes('submit-requests') && handed === null && <SelectionLost search={search} />}
      {abilities.includes('submit-requests') &&
        handed !== null &&
        (demande ? (
          <CorrectedRequest requestId={demande}>
            {({ request, lines }) => form({ ...correctedRows(lines), lines, corrects: request.id })}
          </CorrectedRequest>
        ) : (
          form({ rows })
        ))}
    </div>
  );
}
