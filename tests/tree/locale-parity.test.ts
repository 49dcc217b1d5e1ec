import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askedWords, isAskedFor } from './asked-words.ts';
import { isTestFile } from './is-test-file.ts';
import { type Language, type LocaleText, localeFiles, localeTexts } from './locale-texts.ts';
import { pluralBase } from './plural-base.ts';
import { projectRoot } from './project-root.ts';
import { textMarks } from './text-marks.ts';
import { treeFiles } from './tree-files.ts';

const pluralForms: Record<Language, string[]> = { fr: ['one', 'many', 'other'], en: ['one', 'other'] };
const texts: Record<Language, LocaleText[]> = { fr: localeTexts('fr'), en: localeTexts('en') };
const languages: Language[] = ['fr', 'en'];

function nameOf({ namespace, key }: LocaleText): string {
  return `${namespace}:${key}`;
}

/** The names of a language, without the form that only French has. */
function sharedNames(language: Language): string[] {
  return texts[language].map(nameOf).filter((name) => language === 'en' || !name.endsWith('_many'));
}

/** The marks of all forms of a text together: a plural form may leave the number out (“un contact”). */
function marksByBase(language: Language): Record<string, string[]> {
  const marks: Record<string, string[]> = {};
  for (const text of texts[language]) {
    const base = pluralBase(nameOf(text));
    marks[base] = [...new Set([...(marks[base] ?? []), ...textMarks(text.text)])].toSorted();
  }
  return marks;
}

describe('French and English say the same things', () => {
  it('in the same files', () => {
    expect(localeFiles('en').toSorted()).toEqual(localeFiles('fr').toSorted());
  });

  it('under the same keys', () => {
    const [french, english] = [new Set(sharedNames('fr')), new Set(sharedNames('en'))];
    expect({
      onlyInFrench: [...french].filter((name) => !english.has(name)),
      onlyInEnglish: [...english].filter((name) => !french.has(name)),
    }).toEqual({ onlyInFrench: [], onlyInEnglish: [] });
  });

  it('with the same placeholders and tags', () => {
    const [french, english] = [marksByBase('fr'), marksByBase('en')];
    const differing = Object.keys(french).filter(
      (name) => name in english && french[name]?.join() !== english[name]?.join(),
    );
    expect(differing.map((name) => ({ name, fr: french[name], en: english[name] }))).toEqual([]);
  });

  it.each(languages)('with every plural form of %s', (language) => {
    const names = new Set(texts[language].map(nameOf));
    const bases = [...names].filter((name) => pluralBase(name) !== name).map(pluralBase);
    const missing = [...new Set(bases)].flatMap((base) =>
      pluralForms[language].map((form) => `${base}_${form}`).filter((name) => !names.has(name)),
    );
    expect(missing).toEqual([]);
  });

  it.each(languages)('with no empty text in %s', (language) => {
    expect(texts[language].filter(({ text }) => text.trim() === '').map(nameOf)).toEqual([]);
  });

  it('with no key that nothing asks for', () => {
    const sources = treeFiles().filter((path) => /^(src|mocks)\/.*\.tsx?$/.test(path) && !isTestFile(path));
    const words = [...texts.fr, ...texts.en].map(({ text }) => text);
    const asked = askedWords([
      ...sources.map((path) => readFileSync(join(projectRoot, path), 'utf8')),
      ...words,
    ]);
    const unused = texts.fr.filter(({ namespace, key }) => !isAskedFor(asked, namespace, key));
    expect(unused.map(nameOf)).toEqual([]);
  });
});
