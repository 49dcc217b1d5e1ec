// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { renderIn } from '#tests/harness/render-in.tsx';
import { ListCount } from './list-count.tsx';

/** Every space as a plain one: which no-break space stands where is the business of the formats. */
const plain = (text: string | null) => text?.replace(/\s/g, ' ');

describe('the number of results', () => {
  it.each([
    ['fr', 0, '0 résultat'],
    ['fr', 1, '1 résultat'],
    ['fr', 2, '2 résultats'],
    ['fr', 10_000, '10 000 résultats'],
    ['fr', 1_000_000, '1 000 000 de résultats'],
    ['en', 0, '0 results'],
    ['en', 1, '1 result'],
    ['en', 2, '2 results'],
    ['en', 1_000_000, '1,000,000 results'],
  ] as const)('in %s for %d reads « %3$s »', async (language, count, words) => {
    const { container } = await renderIn(language, <ListCount total={{ count, exact: true }} />);
    expect(plain(container.textContent)).toBe(words);
  });

  it.each([
    ['fr', 'plus de 10 000 résultats'],
    ['en', 'more than 10,000 results'],
  ] as const)('says in %s where counting stopped', async (language, words) => {
    const { container } = await renderIn(language, <ListCount total={{ count: 10_000, exact: false }} />);
    expect(plain(container.textContent)).toBe(words);
  });
});
