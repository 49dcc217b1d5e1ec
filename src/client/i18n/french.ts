import common from '#locales/fr/common.json';
import fields from '#locales/fr/fields.json';
import navigation from '#locales/fr/navigation.json';
import problems from '#locales/fr/problems.json';
import session from '#locales/fr/session.json';

/** The French words of every first load; the shape that the keys are typed from. */
export const french = {
  common,
  fields,
  navigation,
  problems,
  session,
};
