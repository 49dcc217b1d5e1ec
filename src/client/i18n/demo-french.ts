import demo from '#locales/fr/demo.json';
import showcase from '#locales/fr/showcase.json';

/** The French words of demo mode. */
export const demoFrench = { demo, showcase };
