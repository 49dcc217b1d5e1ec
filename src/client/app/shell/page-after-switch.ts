import { ORGANISATION_PAGES } from '#client/navigation/organisation-pages.ts';
import type { ProfileAbility } from '#domain/access/access-rules.ts';

/** Pages of the account, which are the same in every profile. */
const OWN = ['/parametres', '/mes-renseignements', '/liaison', '/agent'];

/**
 * Where a change of profile leads: the same page where the other profile has it, without filters and drafts of the former one; the list
 * instead of a sheet, whose subject is somebody of the former organisation; « Accueil » where there is no such page.
 */
export function pageAfterSwitch(pathname: string, abilities: readonly ProfileAbility[]): string {
  if (OWN.some((path) => isUnder(pathname, path))) return pathname;
  if (isUnder(pathname, '/mes-demandes'))
    return abilities.includes('submit-requests') ? '/mes-demandes' : '/';
  if (isUnder(pathname, '/mes-dossiers-autorises')) return '/mes-dossiers-autorises';
  if (isUnder(pathname, '/catalogue')) {
    return abilities.includes('submit-requests') ? pathname : '/catalogue';
  }
  const page = ORGANISATION_PAGES.find(({ to }) => isUnder(pathname, to));
  return page && abilities.includes(page.ability) ? page.to : '/';
}

function isUnder(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(`${path}/`);
}
