/** How an account is tied to a file (000, step 3): former access, questions, linking credentials. */
export const LINKING_METHODS = ['old-credentials', 'questions', 'linking-code'] as const;

export type LinkingMethod = (typeof LINKING_METHODS)[number];
