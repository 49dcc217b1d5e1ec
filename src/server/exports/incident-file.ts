import { EXPORT_MEDIA } from '#contract/exports/export.schema.ts';
import type { IncidentAnswer } from '#contract/privacy/incident.schema.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { ContactLanguage } from '#domain/contact/contact.ts';
import { csvFile } from './csv-file.ts';
import { type ExportWords, exportWords } from './export-words.ts';
import type { MadeFile } from './file-route.ts';

/** The register, a line for each incident, under the eight elements that the regulation names (c., r. 3.1, s. 7). */
export function incidentFile(
  incidents: readonly IncidentAnswer[],
  { language }: { readonly language: ContactLanguage },
  today: CalendarDay,
): MadeFile {
  const words = exportWords(language);
  const head = COLUMNS.map((column) => words(`incidents.${column}`));
  async function* pages() {
    yield incidents.map((incident) => COLUMNS.map((column) => cellOf(incident[column], words)));
  }
  return {
    name: `incidents-${today}.csv`,
    media: EXPORT_MEDIA.csv,
    parts: csvFile(head, pages()),
  };
}

const COLUMNS = [
  'number',
  'recordedAt',
  'recordedBy',
  'information',
  'informationKnown',
  'circumstances',
  'occurredFrom',
  'occurredTo',
  'occurredApproximate',
  'knownOn',
  'persons',
  'personsApproximate',
  'seriousRisk',
  'riskElements',
  'commissionToldOn',
  'personsToldOn',
  'publicNotice',
  'measures',
  'keepUntil',
] as const satisfies ReadonlyArray<keyof IncidentAnswer>;

function cellOf(value: string | number | boolean | null, words: ExportWords): string {
  if (typeof value === 'boolean') return words(`yesNo.${value}`);
  return value === null ? '' : String(value);
}
