/** The version of the terms that stands now: what a new account accepts, and is kept with it. */
export const TERMS_VERSION = '2026-06-01';
