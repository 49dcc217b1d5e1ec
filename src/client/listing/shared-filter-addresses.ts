import type { ACTIVE_VALUES } from '#contract/list-filters.ts';
import type { AuthorizedSubject } from '#domain/authorization/authorization.ts';
import { parseCalendarDay } from '#domain/calendar/calendar-day.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';
import type { FilterAddress } from './list-address.ts';

/** « Fin dans N jours », as values of a filter. */
export const ENDING_DAYS = ['7', '30', '90'] as const;

export type EndingDays = (typeof ENDING_DAYS)[number];

export type ActiveValue = (typeof ACTIVE_VALUES)[number];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `actif=vrai` */
export const activeAddress: FilterAddress<ActiveValue> = {
  param: 'actif',
  several: false,
  words: { true: 'vrai', false: 'faux' },
};

/** `fin=30` */
export const endingAddress: FilterAddress<EndingDays> = {
  param: 'fin',
  several: false,
  words: { 7: '7', 30: '30', 90: '90' },
};

/** `etat-au=2026-01-05`: « État au ». */
export const dayAddress: FilterAddress<string> = {
  param: 'etat-au',
  several: false,
  words: (text) => parseCalendarDay(text) !== undefined,
};

/** `fonction=dirigeant.representant` */
export const functionAddress: FilterAddress<ContactFunction> = {
  param: 'fonction',
  several: true,
  words: {
    'company-officer': 'dirigeant',
    'authorized-individual': 'individu-autorise',
    'staff-member': 'membre-du-personnel',
    'person-responsible': 'personne-responsable',
    representative: 'representant',
  },
};

/** `sujet=rapport-mensuel.profil` */
export const subjectAddress: FilterAddress<AuthorizedSubject> = {
  param: 'sujet',
  several: true,
  words: {
    'data-access': 'acces-aux-donnees',
    'payments-and-statements': 'paiements-et-releves',
    'union-dues-complaints': 'plaintes-de-cotisations',
    profile: 'profil',
    'monthly-report': 'rapport-mensuel',
    'union-vote': 'scrutin-syndical',
    'site-and-compliance': 'chantier-et-conformite',
    workforce: 'main-d-oeuvre',
  },
};

/** As many as the service takes of one kind. */
export const MAX_IDS = 100;

/** The ids of contacts or of files: `dossier=….…` */
export function idsAddress(param: string): FilterAddress<string> {
  return { param, several: true, max: MAX_IDS, words: (text) => UUID.test(text) };
}

/** The number of days that the filter « Fin dans N jours » asks for. */
export function endingWithin([days]: readonly EndingDays[]): number | undefined {
  return days === undefined ? undefined : Number(days);
}
