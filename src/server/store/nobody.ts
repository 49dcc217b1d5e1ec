/** The id of nobody and nothing: what is looked for, or named, where there is none. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';
