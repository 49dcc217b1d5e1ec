import common from '#locales/en/common.json';
import fields from '#locales/en/fields.json';
import navigation from '#locales/en/navigation.json';
import problems from '#locales/en/problems.json';
import session from '#locales/en/session.json';

/** The English words of every first load. */
export const english = {
  common,
  fields,
  navigation,
  problems,
  session,
};
