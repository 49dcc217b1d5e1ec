import { describe, expect, it } from 'vitest';
import { askedWords, isAskedFor } from './asked-words.ts';

const asked = askedWords([
  `const { t } = useTranslation('contacts', { keyPrefix: 'detail' });
   t('list.title'); t(\`function.\${kind}\`); t('problems:not-found'); t('title');
   const label = \`fields:\${name}\`;`,
]);

describe('the words that sources ask for', () => {
  it.each([
    ['contacts', 'list.title'],
    ['contacts', 'list.title_many'],
    ['contacts', 'function.notary'],
    ['contacts', 'detail.title'],
    ['problems', 'not-found'],
    ['fields', 'firstName'],
  ])('finds %s:%s', (namespace, key) => {
    expect(isAskedFor(asked, namespace, key)).toBe(true);
  });

  it.each([
    ['contacts', 'list.subtitle'],
    ['contacts', 'functions.notary'],
    ['problems', 'gone'],
  ])('does not find %s:%s', (namespace, key) => {
    expect(isAskedFor(asked, namespace, key)).toBe(false);
  });
});
