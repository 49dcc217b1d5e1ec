import { describe, expect, it } from 'vitest';
import { NO_PHONE, phoneValuesOf, readPhone } from './read-phone.ts';

const typed = (number: string, more = {}) => readPhone({ ...NO_PHONE, number, ...more });

describe('a phone as it is typed', () => {
  it.each([
    ['514 593-3132', '+15145933132', null],
    ['(514) 593.3132', '+15145933132', null],
    ['1 514 593 3132', '+15145933132', null],
    ['+1-514-593-3132', '+15145933132', null],
    ['514\u00a0593-3132, poste 22', '+15145933132', '22'],
    ['514 593-3132 ext. 4', '+15145933132', '4'],
    ['5145933132 #305', '+15145933132', '305'],
  ])('%s is read', (number, called, extension) => {
    expect(typed(number)).toEqual({ kind: 'mobile', number: called, extension });
  });

  it('of elsewhere takes its country’s prefix', () => {
    const elsewhere = { territory: 'elsewhere', kind: 'office' };
    expect(typed('+33 1 70 18 99 00', elsewhere)).toEqual({
      kind: 'office',
      number: '+33170189900',
      extension: null,
    });
    expect(typed('0033 170189900', elsewhere)).toMatchObject({ number: '+33170189900' });
    expect(typed('+1 514 593 3132', elsewhere)).toMatchObject({ number: '+15145933132' });
  });

  it('takes the extension of its own field first', () => {
    expect(typed('514 593-3132, poste 22', { extension: '7' })).toMatchObject({ extension: '7' });
  });

  it('is none when nothing is typed', () => {
    expect(typed('  ')).toBeUndefined();
  });

  it.each([
    ['593-3132', {}, 'phone-north-american'],
    ['114 593-3132', {}, 'phone-north-american'],
    ['514 593-313a', {}, 'phone-north-american'],
    ['', { extension: '22' }, 'phone-north-american'],
    ['514 593-3132', { extension: '22b' }, 'phone-extension'],
    ['0170189900', { territory: 'elsewhere' }, 'phone-elsewhere'],
  ])('%j with %j can’t be one', (number, more, fault) => {
    expect(typed(number, more)).toBe(fault);
  });

  it.each(['+15145933132', '+33170189900'])('%s comes back as it was', (number) => {
    const phone = { kind: 'home', number, extension: '12' } as const;
    expect(readPhone(phoneValuesOf(phone))).toEqual(phone);
  });
});
