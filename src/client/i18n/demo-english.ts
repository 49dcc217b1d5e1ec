import demo from '#locales/en/demo.json';
import showcase from '#locales/en/showcase.json';

/** The English words of demo mode. */
export const demoEnglish = { demo, showcase };
