import { describe, expect, test } from 'vitest';
import { idSchema } from '#contract/shared-fields.ts';
import { contactListQuerySchema, updateContactSchema } from './contact.schema.ts';

describe('the query of the contacts', () => {
  test('by default: by contact, every function, active or not', () => {
    const query = { limit: 25, direction: 'asc', search: '', sort: 'contact', function: [], linked: [] };
    expect(contactListQuerySchema.parse({})).toEqual(query);
  });

  test.each([
    [{ sort: 'organisation' }],
    [{ sort: 'email' }],
    [{ function: 'boss' }],
    [{ active: 'yes' }],
    [{ active: '' }],
    [{ organisation: 'x' }],
  ])('refuses %j', (query) => {
    expect(contactListQuerySchema.safeParse(query).success).toBe(false);
  });
});

describe('the change of a contact', () => {
  const phone = { kind: 'office', number: '+14185550123', extension: null };

  test.each([
    [{}],
    [{ language: 'en' }],
    [{ email: null }],
    [{ email: 'a@b.example' }],
    [{ phones: [] }],
    [{ phones: [phone, { ...phone, extension: '12345678' }] }],
  ])('takes %j', (body) => {
    expect(updateContactSchema.parse(body)).toEqual(body);
  });

  test.each([
    [{ language: 'es' }],
    [{ language: null }],
    [{ email: '' }],
    [{ email: 'a@b' }],
    [{ email: ' a@b.example' }],
    [{ email: `${'a'.repeat(250)}@b.example` }],
    [{ email: 'a@b.example\u0000' }],
    [{ phones: null }],
    [{ phones: Array.from({ length: 6 }, () => phone) }],
    [{ phones: [{ ...phone, number: '418 555-0123' }] }],
    [{ phones: [{ ...phone, number: '+0185550123' }] }],
    [{ phones: [{ ...phone, number: '+14185550123\n' }] }],
    [{ phones: [{ ...phone, extension: '' }] }],
    [{ phones: [{ ...phone, extension: '123456789' }] }],
    [{ phones: [{ ...phone, extension: '١٢' }] }],
    [{ phones: [{ kind: 'office', number: '+14185550123' }] }],
    [{ phones: [{ ...phone, id: 1 }] }],
    [{ firstName: 'Anaïs' }],
    [[]],
    [null],
    ['{}'],
  ])('refuses %j', (body) => {
    expect(updateContactSchema.safeParse(body).success).toBe(false);
  });
});

test('an id written in capitals is the same id', () => {
  expect(idSchema.parse('6F9619FF-8B86-4D01-B42D-00CF4FC964FF')).toBe('6f9619ff-8b86-4d01-b42d-00cf4fc964ff');
});
