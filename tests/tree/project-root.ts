import { fileURLToPath } from 'node:url';

/** The folder of package.json, with a trailing separator. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
