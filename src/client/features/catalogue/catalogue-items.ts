import ArrowLeftRightIcon from 'lucide-react/icons/arrow-left-right';
import BuildingIcon from 'lucide-react/icons/building-2';
import DoorOpenIcon from 'lucide-react/icons/door-open';
import KeyRoundIcon from 'lucide-react/icons/key-round';
import ListChecksIcon from 'lucide-react/icons/list-checks';
import MailIcon from 'lucide-react/icons/mail';
import MapPinIcon from 'lucide-react/icons/map-pin';
import MapPinHouseIcon from 'lucide-react/icons/map-pin-house';
import SettingsIcon from 'lucide-react/icons/settings-2';
import UserMinusIcon from 'lucide-react/icons/user-minus';
import UserPenIcon from 'lucide-react/icons/user-pen';
import UserPlusIcon from 'lucide-react/icons/user-plus';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import type { Icon } from '#client/ui/icon.ts';

/** The categories of each catalogue, in their order (002, steps 4 and 5). */
export const CATALOGUES = {
  profile: ['authorizations', 'client-file'],
  assistants: ['bulk'],
  support: ['contact-us'],
} as const;

export type CatalogueKey = keyof typeof CATALOGUES;

export type CategoryKey = (typeof CATALOGUES)[CatalogueKey][number];

/** One tile. `path` null: it leads out of the console, to the support's mailbox. */
export interface CatalogueItem {
  readonly id:
    | 'add-relation'
    | 'modify-contact'
    | 'remove-relation'
    | 'contact-address'
    | 'organisation-information'
    | 'organisation-address'
    | 'manage-organisation'
    | 'bulk'
    | 'issue-codes'
    | 'reconciliation'
    | 'departure'
    | 'contact-us';
  readonly category: CategoryKey;
  readonly popular: boolean;
  readonly action: 'add' | 'modify' | 'remove' | 'manage' | 'start' | 'compare' | 'write';
  readonly path: string | null;
  /** What the page is opened for. */
  readonly search?: Readonly<Record<string, string>>;
  readonly icon: Icon;
}

function form(
  id: Exclude<CatalogueItem['id'], 'contact-us'>,
  category: CategoryKey,
  action: CatalogueItem['action'],
  icon: Icon,
  popular = false,
): CatalogueItem {
  return { id, category, popular, action, path: FORM_PATHS[id], icon };
}

/** Every tile, in its order. */
export const CATALOGUE_ITEMS: readonly CatalogueItem[] = [
  form('add-relation', 'authorizations', 'add', UserPlusIcon, true),
  form('remove-relation', 'authorizations', 'remove', UserMinusIcon, true),
  form('modify-contact', 'client-file', 'modify', UserPenIcon, true),
  form('contact-address', 'client-file', 'modify', MapPinHouseIcon),
  form('organisation-information', 'client-file', 'modify', BuildingIcon, true),
  form('organisation-address', 'client-file', 'modify', MapPinIcon, true),
  form('manage-organisation', 'client-file', 'manage', SettingsIcon),
  form('bulk', 'bulk', 'start', ListChecksIcon, true),
  { ...form('issue-codes', 'bulk', 'start', KeyRoundIcon), search: { acte: 'code' } },
  form('reconciliation', 'bulk', 'compare', ArrowLeftRightIcon),
  form('departure', 'bulk', 'start', DoorOpenIcon),
  {
    id: 'contact-us',
    category: 'contact-us',
    popular: false,
    action: 'write',
    path: null,
    icon: MailIcon,
  },
];
