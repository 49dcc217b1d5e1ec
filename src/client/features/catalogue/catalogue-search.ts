import { foldText, searchWords } from '#domain/search/fold-text.ts';
import {
  CATALOGUE_ITEMS,
  CATALOGUES,
  type CatalogueItem,
  type CatalogueKey,
  type CategoryKey,
} from './catalogue-items.ts';

/** What the address asks the catalogue to show. */
export interface CatalogueState {
  readonly catalogue: CatalogueKey | undefined;
  readonly category: CategoryKey | undefined;
  readonly search: string;
}

export type CatalogueAddress = Readonly<{ catalogue?: string; categorie?: string; recherche?: string }>;

const CATALOGUE_WORDS: Readonly<Record<CatalogueKey, string>> = {
  profile: 'profil',
  assistants: 'assistants',
  support: 'soutien',
};

const CATEGORY_WORDS: Readonly<Record<CategoryKey, string>> = {
  authorizations: 'autorisations',
  'client-file': 'dossier-client',
  bulk: 'en-lot',
  'contact-us': 'nous-joindre',
};

const CATALOGUE_KEYS = Object.keys(CATALOGUES) as CatalogueKey[];
const CATEGORY_KEYS = Object.keys(CATEGORY_WORDS) as CategoryKey[];

/** Unknown words are left out one by one; a category of another catalogue goes without its catalogue. */
export function readCatalogueAddress(address: {
  readonly catalogue?: unknown;
  readonly categorie?: unknown;
  readonly recherche?: unknown;
}): CatalogueState {
  const asked = CATALOGUE_KEYS.find((key) => CATALOGUE_WORDS[key] === address.catalogue);
  const category = CATEGORY_KEYS.find((key) => CATEGORY_WORDS[key] === address.categorie);
  const fits = asked === undefined || category === undefined || catalogueOf(category) === asked;
  return {
    catalogue: fits ? asked : undefined,
    category,
    search: typeof address.recherche === 'string' ? address.recherche.trim() : '',
  };
}

/** The address of a state; what isn't asked for isn't written. */
export function writeCatalogueAddress({
  catalogue,
  category,
  search,
}: Partial<CatalogueState>): CatalogueAddress {
  return {
    ...(catalogue && { catalogue: CATALOGUE_WORDS[catalogue] }),
    ...(category && { categorie: CATEGORY_WORDS[category] }),
    ...(search && { recherche: search }),
  };
}

function catalogueOf(category: CategoryKey): CatalogueKey | undefined {
  return CATALOGUE_KEYS.find((key) => (CATALOGUES[key] as readonly CategoryKey[]).includes(category));
}

/** The categories to choose from: those of the catalogue, or all. */
export function categoriesOf(catalogue: CatalogueKey | undefined): readonly CategoryKey[] {
  return catalogue ? CATALOGUES[catalogue] : CATEGORY_KEYS;
}

/** The tiles of a state, each word of the search in their texts. */
export function itemsOf(
  { catalogue, category, search }: CatalogueState,
  textOf: (item: CatalogueItem) => string,
): CatalogueItem[] {
  const within = category ? [category] : categoriesOf(catalogue);
  const words = searchWords(search);
  return CATALOGUE_ITEMS.filter((item) => {
    if (!within.includes(item.category)) return false;
    const text = foldText(textOf(item));
    return words.every((word) => text.includes(word));
  });
}
