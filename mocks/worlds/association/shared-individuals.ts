import { buildIndividual } from '#mocks/builders/build-individual.ts';

/** Represented by the association and by the first local: one file, served by both. */
export const LOIC = buildIndividual({ name: 'Loïc Bérard-Thibault' });

/** Represented by the association and by the second local. */
export const NADIA = buildIndividual({ name: 'Nadia El-Khoury-Savard' });
