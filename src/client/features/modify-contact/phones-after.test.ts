import { describe, expect, it } from 'vitest';
import { NO_PHONE } from '#client/forms/read-phone.ts';
import type { Phone } from '#domain/contact/contact.ts';
import { NOTHING_MODIFIED } from './modify-contact-values.ts';
import { mainPhoneAfter, phoneKey, phonesAfter } from './phones-after.ts';

const OFFICE: Phone = { kind: 'office', number: '+14185550123', extension: '22' };
const MOBILE: Phone = { kind: 'mobile', number: '+14185550124', extension: null };

const typed = (some: Partial<typeof NOTHING_MODIFIED> = {}) => ({ ...NOTHING_MODIFIED, ...some });

describe('phones of form B', () => {
  it('stay when nothing is typed', () => {
    expect(phonesAfter(typed(), [OFFICE, MOBILE])).toBeUndefined();
    expect(phonesAfter(typed(), [])).toBeUndefined();
  });

  it('get a new main number, which brings its own extension', () => {
    const after = phonesAfter(typed({ phoneNumber: '514 593-3132' }), [OFFICE, MOBILE]);
    expect(after).toEqual([{ kind: 'office', number: '+15145933132', extension: null }, MOBILE]);
  });

  it('keep the number when only its kind or its extension changes', () => {
    expect(mainPhoneAfter(typed({ phoneKind: 'home' }), OFFICE)).toEqual({ ...OFFICE, kind: 'home' });
    expect(mainPhoneAfter(typed({ phoneExtension: '7' }), OFFICE)).toEqual({ ...OFFICE, extension: '7' });
  });

  it('lose and gain further numbers', () => {
    const added = { ...NO_PHONE, number: '581 555-0199' };
    const after = phonesAfter(typed({ phonesRemoved: [phoneKey(MOBILE)], phonesAdded: [added] }), [
      OFFICE,
      MOBILE,
    ]);
    expect(after).toEqual([OFFICE, { kind: 'mobile', number: '+15815550199', extension: null }]);
  });

  it('say what can’t be a number', () => {
    expect(mainPhoneAfter(typed({ phoneNumber: '12' }), OFFICE)).toBe('phone-north-american');
    expect(mainPhoneAfter(typed({ phoneExtension: 'x' }), OFFICE)).toBe('phone-extension');
    expect(mainPhoneAfter(typed({ phoneKind: 'home' }), undefined)).toBe('phone-north-american');
  });
});
