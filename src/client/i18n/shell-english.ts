import fields from '#locales/en/console-fields.json';
import navigation from '#locales/en/console-navigation.json';
import problems from '#locales/en/refusals.json';
import shell from '#locales/en/shell.json';

/** The English words around every page of the console, loaded with the first of them: they add to those of the first load. */
export const shellEnglish = { fields, navigation, problems, shell };
