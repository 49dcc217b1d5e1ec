import fields from '#locales/fr/console-fields.json';
import navigation from '#locales/fr/console-navigation.json';
import problems from '#locales/fr/refusals.json';
import shell from '#locales/fr/shell.json';

/** The French words around every page of the console, loaded with the first of them: they add to those of the first load. */
export const shellFrench = { fields, navigation, problems, shell };
