import type { LinkingMethod } from '#domain/linking/linking-method.ts';

/** The methods as addresses name them, in the order of the guide. */
export const METHOD_SLUGS = ['anciens-acces', 'questions', 'coordonnees'] as const;

export type MethodSlug = (typeof METHOD_SLUGS)[number];

export const METHOD_OF: Readonly<Record<MethodSlug, LinkingMethod>> = {
  'anciens-acces': 'old-credentials',
  questions: 'questions',
  coordonnees: 'linking-code',
};
