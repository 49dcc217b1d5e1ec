import { describe, expect, it } from 'vitest';
import { formatEndDay, formatLongDay, formatNumber, formatPhone, formatTime } from './formats.ts';

describe('formats', () => {
  it('shows an end day as it is, and no end as nothing', () => {
    expect(formatEndDay('2026-01-05')).toBe('2026-01-05');
    expect(formatEndDay('9999-12-31')).toBeUndefined();
  });

  it('writes a day out', () => {
    expect(formatLongDay('2026-01-05', 'fr')).toBe('5 janvier 2026');
    expect(formatLongDay('2026-08-01', 'fr')).toBe('1er août 2026');
    expect(formatLongDay('2026-11-11', 'fr')).toBe('11 novembre 2026');
    expect(formatLongDay('2026-01-05', 'en')).toBe('January 5, 2026');
  });

  it('shows the time that a clock in Montréal shows, summer and winter', () => {
    expect(formatTime('2026-01-05T19:07:00Z', 'fr')).toBe('14\u00a0h\u00a007');
    expect(formatTime('2026-07-05T18:07:00Z', 'fr')).toBe('14\u00a0h\u00a007');
    expect(formatTime('2026-01-05T19:07:00Z', 'en')).toMatch(/^2:07\sp\.m\.$/u);
  });

  it('groups figures with narrow no-break spaces in French', () => {
    expect(formatNumber(10_000, 'fr')).toBe('10\u202f000');
    expect(formatNumber(1_234_567, 'fr')).toBe('1\u202f234\u202f567');
    expect(formatNumber(312, 'fr')).toBe('312');
    expect(formatNumber(10_000, 'en')).toBe('10,000');
  });

  it('writes phones as they are read aloud here, and leaves the others', () => {
    const phone = { number: '+15145933132', extension: '22' };
    expect(formatPhone(phone, 'fr')).toBe('514 593-3132, poste 22');
    expect(formatPhone(phone, 'en')).toBe('514 593-3132, ext. 22');
    expect(formatPhone({ ...phone, extension: null }, 'fr')).toBe('514 593-3132');
    expect(formatPhone({ number: '+33142685300', extension: null }, 'fr')).toBe('+33142685300');
  });
});
