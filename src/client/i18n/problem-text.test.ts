// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { NetworkFailure } from '#client/http/network-failure.ts';
import { ProblemRefusal } from '#client/http/problem-refusal.ts';
import { FIELD_CODES, PROBLEMS, type ProblemCode } from '#contract/problem.ts';
import { consoleWords } from './console-words.ts';
import { createI18n } from './create-i18n.ts';
import { LANGUAGES } from './language.ts';
import { errorText, fieldText, problemText, traceIdOf } from './problem-text.ts';
import { shellWords } from './shell-words.ts';

const codes = Object.keys(PROBLEMS) as ProblemCode[];

describe.each(LANGUAGES)('the words for refusals in %s', (language) => {
  it('has a sentence for every problem', async () => {
    const i18n = await createI18n(language, [consoleWords, shellWords]);
    const t = i18n.getFixedT<['problems', 'fields']>(language, ['problems', 'fields']);
    for (const code of codes) expect(problemText(t, code)).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('has a sentence for everything that can be wrong with a field, with its figures', async () => {
    const i18n = await createI18n(language, [consoleWords, shellWords]);
    const t = i18n.getFixedT<['problems', 'fields']>(language, ['problems', 'fields']);
    for (const code of FIELD_CODES) {
      const text = fieldText(t, { code, params: { min: 3, max: 5 } });
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toContain('{{');
    }
  });

  it('speaks for whatever was thrown', async () => {
    const i18n = await createI18n(language, [consoleWords, shellWords]);
    const t = i18n.getFixedT<['problems', 'fields']>(language, ['problems', 'fields']);
    const problem = { type: 'about:blank', title: '', status: 404, code: 'not-found' as const, fields: [] };
    const refusal = new ProblemRefusal({ ...problem, traceId: 'trace-1' });
    expect(errorText(t, refusal)).toBe(problemText(t, 'not-found'));
    expect(errorText(t, new NetworkFailure('timeout'))).toBe(t('problems:network.timeout'));
    expect(errorText(t, new Error('?'))).toBe(t('problems:unexpected'));
    expect([traceIdOf(refusal), traceIdOf(new Error('?'))]).toEqual(['trace-1', undefined]);
  });
});
