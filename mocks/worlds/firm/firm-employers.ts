import type { Organisation } from '#domain/organisation/organisation.ts';
import { buildOrganisation } from '#mocks/builders/build-organisation.ts';

/** The eighteen employers that the firm serves or has served, by a short name. */
export const EMPLOYER_NAMES = {
  charpenterie: 'Charpenterie de l’Anse-aux-Outardes inc.',
  plomberie: 'Plomberie du Héron-Bleu inc.',
  electricite: 'Électricité Boréalys ltée',
  toitures: 'Toitures des Trois-Érables inc.',
  maconnerie: 'Maçonnerie Pierre-de-Lune enr.',
  ferblanterie: 'Ferblanterie Côte-du-Cèdre inc.',
  excavation: 'Excavation Savane-Haute inc.',
  coffrages: 'Coffrages à l’Équerre d’or inc.',
  peinture: 'Peinture Œil-de-Bœuf enr.',
  gypse: 'Gypse et finition Mélèze s.e.n.c.',
  isolation: 'Isolation Ouatitude inc.',
  vitrerie: 'Vitrerie Clairmatin ltée',
  ascenseurs: 'Ascenseurs Haut-de-Côte inc.',
  refrigeration: 'Réfrigération et ventilation Nordet-Suroît inc.',
  carrelage: 'Carrelage Opaline inc.',
  grues: 'Grues et levage Haute-Perche inc.',
  framing: 'Whistling Pine Framing Inc.',
  regional:
    'Constructions résidentielles, commerciales et agricoles du Bas-de-la-Rivière-au-Renard et de l’Île-aux-Ormes inc.',
} as const;

export type EmployerKey = keyof typeof EMPLOYER_NAMES;

/** The employer behind a short name. */
export function employerOf(key: EmployerKey): Organisation {
  return buildOrganisation({ name: EMPLOYER_NAMES[key] });
}

/** All of them, in the order above. */
export function firmEmployers(): Organisation[] {
  return Object.values(EMPLOYER_NAMES).map((name) => buildOrganisation({ name }));
}
