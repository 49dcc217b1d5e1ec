import common from '#locales/fr/common.json';
import contacts from '#locales/fr/contacts.json';
import fields from '#locales/fr/fields.json';
import home from '#locales/fr/home.json';
import listing from '#locales/fr/listing.json';
import navigation from '#locales/fr/navigation.json';
import problems from '#locales/fr/problems.json';
import session from '#locales/fr/session.json';

/** Every French word of the console, one chunk; the shape that the keys are typed from. */
export const french = { common, contacts, fields, home, listing, navigation, problems, session };
