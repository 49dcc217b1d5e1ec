import common from '#locales/en/common.json';
import contacts from '#locales/en/contacts.json';
import fields from '#locales/en/fields.json';
import home from '#locales/en/home.json';
import listing from '#locales/en/listing.json';
import navigation from '#locales/en/navigation.json';
import problems from '#locales/en/problems.json';
import session from '#locales/en/session.json';

/** Every English word of the console, one chunk. */
export const english = { common, contacts, fields, home, listing, navigation, problems, session };
