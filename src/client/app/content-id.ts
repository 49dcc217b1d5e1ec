/** The `<main>` of every layout; where the skip link leads. */
export const CONTENT_ID = 'contenu';
