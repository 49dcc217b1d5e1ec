// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { consoleWords } from '#client/i18n/console-words.ts';
import { createI18n } from '#client/i18n/create-i18n.ts';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { sheetWords } from '#client/i18n/sheet-words.ts';
import { HISTORY_FIELDS, type HistoryValue } from '#contract/history/history.schema.ts';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { actionText, changeText, sourceText, subjectsText, whoText } from './history-text.ts';

async function wordsIn(language: Language) {
  const i18n = await createI18n(language, [consoleWords, sheetWords]);
  return i18n.getFixedT<['sheets', 'common']>(language, ['sheets', 'common']);
}

const phone = { kind: 'office', number: '+15145933132', extension: '22' } as const;

describe.each(LANGUAGES)('the words of a history in %s', (language) => {
  it.each(HISTORY_FIELDS)('name %s', async (field) => {
    const text = changeText(await wordsIn(language), { field, before: null, after: 'x' }, language);
    expect(text).not.toMatch(/\{\{|history\./);
    expect(text).toContain('→ x');
  });
});

it.each<[(typeof HISTORY_FIELDS)[number], HistoryValue, HistoryValue, string]>([
  ['email', 'a@b.example', null, 'Courriel : a@b.example → aucune valeur'],
  ['language', 'fr', 'en', 'Langue de communication : Français → Anglais'],
  ['phones', [], [phone], 'Téléphones : aucune valeur → 514 593-3132, poste 22'],
  ['right', 'read', 'write', 'Droit : Lecture → Écriture'],
  ['subject', 'workforce', 'profile', 'Sujet autorisé : Main-d’œuvre → Profil'],
  ['function', 'staff-member', 'unknown', 'Fonction : Membre du personnel → unknown'],
  ['endOn', '9999-12-31', '2026-01-05', 'Date de fin : Sans date de fin → 2026-01-05'],
])('puts a change of %s into words', async (field, before, after, expected) => {
  const text = changeText(await wordsIn('fr'), { field, before, after }, 'fr');
  expect(text.replace(/\s/g, ' ')).toBe(expected);
});

it('tells each subject with its right, and the last day of what ends', async () => {
  const subjects = [
    { subject: 'monthly-report' as const, right: 'write' as const, endOn: calendarDay('2026-11-21') },
    { subject: 'profile' as const, right: 'read' as const, endOn: calendarDay('9999-12-31') },
  ];
  const text = subjectsText(await wordsIn('fr'), subjects, 'fr');
  expect(text?.replace(/\s/g, ' ')).toBe(
    'Sujets : Rapport mensuel (écriture, dernier jour : 2026-11-21) et Profil (lecture)',
  );
  expect(subjectsText(await wordsIn('en'), subjects, 'en')).toMatch(
    /^Subjects: Monthly report .*and Profile/,
  );
  expect(subjectsText(await wordsIn('fr'), [], 'fr')).toBeUndefined();
});

it.each(LANGUAGES)('says what it came by, in %s', async (language) => {
  const t = await wordsIn(language);
  const told = [
    sourceText(t, { source: 'request', request: 'D-000012' }),
    sourceText(t, { source: 'other-organisation', request: null }),
    sourceText(t, { source: 'direct', request: null }),
  ];
  expect(told).toEqual(
    {
      fr: ['Par la demande D-000012', 'Par l’autre organisation', 'Directement, sans demande'],
      en: ['Through the request D-000012', 'By the other organization', 'Directly, without a request'],
    }[language],
  );
});

it('says who did it, in which profile, and when either is gone', async () => {
  const t = await wordsIn('fr');
  const who = { firstName: 'Anaïs', lastName: 'Bélanger-Côté' };
  const profile = { organisation: 'Cabinet CPA', functions: ['person-responsible' as const] };
  expect(whoText(t, { who, profile })).toBe(
    'Anaïs Bélanger-Côté, dans le profil Cabinet CPA (Personne responsable)',
  );
  expect(whoText(t, { who, profile: { ...profile, functions: [] } })).toBe(
    'Anaïs Bélanger-Côté, dans le profil Cabinet CPA',
  );
  expect(whoText(t, { who: null, profile: null })).toBe('Compte supprimé, dans un profil qui n’existe plus');
  expect([actionText(t, 'contact-updated'), actionText(t, 'unheard-of')]).toEqual([
    'Coordonnées modifiées',
    'Modification',
  ]);
});
