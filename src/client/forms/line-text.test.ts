import { createInstance, type TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { LINE_NOTES, LINE_REFUSALS } from '#domain/request/plan.ts';
import commonEn from '#locales/en/common.json';
import requestsEn from '#locales/en/requests.json';
import commonFr from '#locales/fr/common.json';
import requestsFr from '#locales/fr/requests.json';
import { type LineWords, noteText, refusalText } from './line-text.ts';

const i18n = createInstance();
await i18n.init({
  resources: {
    fr: { requests: requestsFr, common: commonFr },
    en: { requests: requestsEn, common: commonEn },
  },
  interpolation: { escapeValue: false },
});
const wordsOf = (language: 'fr' | 'en') =>
  i18n.getFixedT(language, ['requests', 'common']) as TFunction as unknown as LineWords;

const PARAMS = {
  subject: 'site-and-compliance',
  startOn: '2026-01-05',
  endOn: '2026-01-05',
  today: '2026-11-22',
  until: '2026-11-22T19:07:00Z',
  contactId: 'c1',
  fileId: 'f1',
  count: '3',
  reason: 'Non.',
};
const NAMES = { contact: () => 'Zoé Lafrenière', file: () => 'Charpentes du Fjord inc.' };

describe.each(['fr', 'en'] as const)('the words of the lines, in %s', (language) => {
  const t = wordsOf(language);

  it.each(LINE_REFUSALS)('say the refusal %s whole', (code) => {
    const text = refusalText(t, language, { code, params: PARAMS });
    expect(text).not.toContain(code);
    expect(text).not.toMatch(/\{\{|undefined/);
  });

  it.each(LINE_NOTES)('say the note %s whole', (code) => {
    const text = noteText(t, language, { code, params: PARAMS }, NAMES);
    expect(text).not.toContain(code);
    expect(text).not.toMatch(/\{\{|undefined/);
  });
});

it('names people, subjects, services and days', () => {
  const t = wordsOf('fr');
  const say = (code: (typeof LINE_NOTES)[number], params = {}) =>
    noteText(t, 'fr', { code, params: { ...PARAMS, ...params } }, NAMES).replace(/\u00a0/g, ' ');
  expect(say('duplicate-by-name')).toBe('Un contact porte déjà ce nom : Zoé Lafrenière.');
  expect(say('ends-sooner')).toContain('5 janvier 2026');
  expect(say('subject-left-behind')).toBe(
    '« Chantier et conformité » ne passe qu’en partie : pour identification de chantier et lettre d’état de situation, l’employeur doit ajouter la personne lui-même.',
  );
  expect(say('subject-left-behind', { subject: 'workforce' })).toContain(
    'ne se délègue pas (gestion de main-d’œuvre)',
  );
});

it.each([
  [
    { subject: 'monthly-report', endOn: '2026-12-31' },
    '« Rapport mensuel » (Charpentes du Fjord inc.) a changé depuis; la date de fin est maintenant : 31 décembre 2026.',
  ],
  [
    { function: 'staff-member', endOn: '9999-12-31' },
    '« Membre du personnel » (Charpentes du Fjord inc.) a changé depuis; la date de fin est maintenant : Sans date de fin.',
  ],
  [
    { kind: 'has-accounting-firm', endOn: '2026-12-31' },
    '« Firme comptable ou service de paie » (Charpentes du Fjord inc.) a changé depuis; la date de fin est maintenant : 31 décembre 2026.',
  ],
  [{}, 'Quelque chose a changé depuis :'],
])('says what keeps a removal from being undone: %j', (given, expected) => {
  const params = { recordId: 'r1', fileId: 'f1', ...given } as Readonly<Record<string, string>>;
  const text = refusalText(wordsOf('fr'), 'fr', { code: 'newer-change', params }, NAMES);
  expect(text.replace(/\s/g, ' ').toLowerCase()).toContain(expected.toLowerCase());
});
