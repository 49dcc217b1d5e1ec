// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { consoleWords } from '#client/i18n/console-words.ts';
import { createI18n } from '#client/i18n/create-i18n.ts';
import { explanationWords } from '#client/i18n/explanation-words.ts';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { organisationWords } from '#client/i18n/organisation-words.ts';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { CHAIN_ACTORS, type ChainStep, type LinkState } from '#domain/authorization/explain-access.ts';
import type { FileKind } from '#domain/file/client-file.ts';
import { type BrokenCase, LINK_CASES } from './chain-case.ts';
import type { Explained } from './explained.ts';
import { messageText } from './explanation-message.ts';
import { linkText, todoText, verdictText } from './explanation-text.ts';

const ORGANISATION = { id: 'firm', name: 'Cabinet Rivière-Ouelle CPA', kind: 'accounting-firm' } as const;
const CONTACT = { id: 'huong', firstName: 'Hương', lastName: 'Trần' };
const KINDS: readonly FileKind[] = ['accounting-firm', 'employer', 'worker'];

function explained(part: Partial<Explained> = {}): Explained {
  return {
    contact: CONTACT,
    file: { id: 'client', name: 'Charpenterie Ouellet', kind: 'employer' },
    organisation: ORGANISATION,
    access: {
      subject: 'workforce',
      held: 'write',
      delegated: null,
      undelegableServices: ['workforce-management'],
      explanation: { right: null, links: [], broken: null },
    },
    ...part,
  };
}

async function wordsIn(language: Language) {
  const i18n = await createI18n(language, [consoleWords, organisationWords, explanationWords]);
  return i18n.getFixedT<['explanations', 'common']>(language, ['explanations', 'common']);
}

/** A text that a reader can read: something, with every name filled in. */
function expectText(text: string): void {
  expect(text).toMatch(/\S{2,}/);
  expect(text).not.toMatch(/\{\{|undefined|^[\w-]+\.[\w.-]+$/);
}

function linkOf(linkCase: string) {
  const [step, state] = linkCase.split('.') as [ChainStep, LinkState];
  const day = state === 'ended' || state === 'not-yet' ? '2026-08-01' : null;
  return { step, state, day };
}

describe.each(LANGUAGES)('« Pourquoi ? » in %s', (language) => {
  it('has a sentence for every link and state, in the own file, a client’s and a person’s', async () => {
    const t = await wordsIn(language);
    for (const kind of KINDS) {
      const id = kind === 'accounting-firm' ? ORGANISATION.id : 'client';
      const about = explained({ file: { id, name: 'Charpenterie Ouellet', kind } });
      for (const one of LINK_CASES) expectText(linkText(t, about, linkOf(one), language));
    }
  });

  it('has a way out and a message for every broken link and whoever mends it, with and without a contact', async () => {
    const t = await wordsIn(language);
    for (const contact of [CONTACT, null]) {
      for (const broken of LINK_CASES.filter((one): one is BrokenCase => !one.endsWith('.holds'))) {
        for (const actor of CHAIN_ACTORS) {
          const about = explained({ contact });
          expectText(todoText(t, about, { broken, actor }));
          const { day } = linkOf(broken);
          const message = messageText(t, about, { broken, actor, day }, 'Anaïs Bélanger-Côté', language);
          expectText(message);
          for (const name of ['Charpenterie Ouellet', ORGANISATION.name, 'firmecomptable@ccq.org', 'Anaïs']) {
            expect(message).toContain(name);
          }
          expect(message.includes('Hương Trần')).toBe(contact !== null);
        }
      }
    }
  });

  it('says what it comes down to, for every subject', async () => {
    const t = await wordsIn(language);
    for (const contact of [CONTACT, null]) {
      for (const subject of AUTHORIZED_SUBJECTS) {
        for (const right of ['read', 'write', null] as const) {
          const { access } = explained();
          const explanation = { right, links: [], broken: null };
          expectText(verdictText(t, explained({ contact, access: { ...access, subject, explanation } })));
        }
      }
    }
  });
});

it('tells both facts of what the organisation holds and cannot pass on', async () => {
  const t = await wordsIn('fr');
  const { access } = explained();
  const broken = { step: 'delegable', actor: 'employer' } as const;
  const links = [{ step: 'delegable', state: 'impossible', day: null } as const];
  const both = explained({
    contact: null,
    access: { ...access, explanation: { right: 'write', links, broken } },
  });
  expect(verdictText(t, both).replace(/\s/g, ' ')).toBe(
    'Votre organisation détient « Main-d’œuvre » en écriture dans le dossier « Charpenterie Ouellet ». ' +
      'Elle ne peut toutefois pas le déléguer à ses contacts.',
  );
});

it('speaks of the body where no employer stands behind the file', async () => {
  const t = await wordsIn('fr');
  const worker = explained({ file: { id: 'w', name: 'Gaston Roy', kind: 'worker' } });
  expect(todoText(t, worker, { broken: 'grant.missing', actor: 'body' })).toContain('La CCQ accorde');
  expect(todoText(t, worker, { broken: 'grant.missing', actor: 'employer' })).toContain(
    'L’employeur accorde',
  );
});
