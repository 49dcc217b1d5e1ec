import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { buildEngagement } from '#mocks/builders/build-engagement.ts';
import { buildOrganisation } from '#mocks/builders/build-organisation.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import {
  DELEGATED_CLIENT,
  ENDED_CLIENT,
  FIRM,
  FOREIGN_ORGANISATION,
  memberOf,
  recordsOf,
  testWorld,
} from '#tests/harness/test-world.ts';
import { fill } from './account-steps.ts';
import { findPage, plain } from './steps.ts';

const HUONG = memberOf(FIRM, 'huong');
const PAGE = '/mes-dossiers-autorises';

/** The member with so many files more. */
function withFiles(count: number) {
  const world = testWorld();
  const period = { startOn: calendarDay('2022-01-01'), endOn: NO_END };
  const employers = Array.from({ length: count }, (_, place) =>
    buildOrganisation({ name: `Chantiers numéro ${String(place + 1).padStart(2, '0')} inc.` }),
  );
  const engagements = employers.map((employer) =>
    buildEngagement({
      firm: FIRM,
      employer,
      period,
      subjects: { 'monthly-report': 'write' },
      delegates: [{ contactId: HUONG.contactId, period }],
    }),
  );
  return { ...world, data: mergeWorldData([world.data, { organisations: employers }, ...engagements]) };
}

it('has the words of the guide', async () => {
  const { controls } = await openService(testWorld());
  await controls.signInAs('staff-member');
  const { user } = await openApp({ language: 'fr' });
  const menu = await screen.findByRole('navigation', { name: 'Menu principal' });
  await user.click(within(menu).getByRole('link', { name: 'Mes dossiers autorisés' }));
  await findPage('Mes dossiers autorisés');
  expect(screen.getByText('Sélectionnez le dossier auquel vous désirez accéder')).toBeInTheDocument();
  expect(await screen.findByPlaceholderText('Recherchez ici...')).toBeInTheDocument();
  expect(screen.getByText(/^Rangées 1 - (\d+) de \1$/)).toBeInTheDocument();
});

describe.each(LANGUAGES)('« Mes dossiers autorisés » (001, step 3), in %s', (language) => {
  async function open(world = testWorld(), persona = 'staff-member', at = '/') {
    const { controls, faults } = await openService(world);
    await controls.signInAs(persona);
    const app = await openApp({ language, at });
    const files = async () => {
      const list = await screen.findByRole('list', { name: app.t('client-files:mine.title') });
      return within(list).getAllByRole('link');
    };
    return { ...app, faults, files };
  }

  it('is reached from the home page, shows each file given, and what can be used there and why not', async () => {
    const { t, user, files, address } = await open();
    const main = await screen.findByRole('main');
    await user.click(await within(main).findByRole('link', { name: t('navigation:menu.files') }));
    await findPage(t('client-files:mine.title'));
    const names = (await files()).map(({ textContent }) => plain(textContent));
    expect(names[0]).toContain(plain(FIRM.name));
    expect(names.some((name) => name.includes(plain(DELEGATED_CLIENT.name)))).toBe(true);
    expect(names.some((name) => name.includes(plain(ENDED_CLIENT.name)))).toBe(false);
    // Every file in which something is passed on to her today is there.
    const held = recordsOf('authorizations', FIRM, DELEGATED_CLIENT).filter(
      ({ contactId }) => contactId === HUONG.contactId,
    );
    expect(held.map(({ subject }) => subject)).toContain('monthly-report');

    await user.click(screen.getByRole('link', { name: new RegExp(DELEGATED_CLIENT.name) }));
    await findPage(DELEGATED_CLIENT.name);
    expect(screen.getByText(t('common:service.monthly-report-filing'))).toBeInTheDocument();
    const caption = plain(t('client-files:clients.caption', { file: DELEGATED_CLIENT.name }));
    const table = screen.getByRole('table', { name: caption });
    const row = within(table).getByRole('row', { name: new RegExp(t('common:subject.monthly-report')) });
    expect(plain(row.textContent)).toContain(plain(t('subjects:may')));
    await user.click(
      within(row).getByRole('button', { name: new RegExp(`^${t('subjects:why')}`.slice(0, 4)) }),
    );
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('link', { name: t('client-files:mine.back') }));
    await findPage(t('client-files:mine.title'));
    expect(address()).toBe(PAGE);
  });

  it('is searched without accents, and turned page by page', async () => {
    const { t, user, files, address } = await open(withFiles(40), 'staff-member', PAGE);
    await findPage(t('client-files:mine.title'));
    expect(await files()).toHaveLength(25);
    await user.click(screen.getByRole('button', { name: t('listing:pager.next') }));
    await waitFor(() => expect(address()).toBe(`${PAGE}?page=2`));
    await waitFor(async () => expect((await files()).length).toBeGreaterThanOrEqual(15));
    await fill({ user }, t('client-files:mine.search'), 'CHANTIERS numero 07');
    await waitFor(async () => expect(await files()).toHaveLength(1));
    expect(screen.getByText(plain(t('listing:range', { first: 1, last: 1, total: 1 })))).toBeInTheDocument();
    await fill({ user }, t('client-files:mine.search'), 'introuvable');
    await screen.findByText(t('listing:nothingFound.title'));
  });

  it.each([FOREIGN_ORGANISATION, ENDED_CLIENT])(
    'shows nothing of a file that isn’t hers: $name',
    async ({ id, name }) => {
      const { t } = await open(testWorld(), 'staff-member', `${PAGE}/${id}`);
      await findPage(t('client-files:sheet.notFound.title'));
      expect(document.body).not.toHaveTextContent(name);
    },
  );

  it('says that it could not be read, and reads it again', async () => {
    const { controls, faults } = await openService(testWorld());
    await controls.signInAs('staff-member');
    faults.set({ kind: 'failing', code: 'service-unavailable' }, ({ url }) => url.endsWith('/access'));
    const { t, user } = await openApp({ language, at: PAGE });
    await screen.findByText(plain(t('client-files:mine.failed')), {}, { timeout: 20_000 });
    faults.set(undefined, () => true);
    await user.click(screen.getByRole('button', { name: t('common:retry') }));
    await screen.findByRole('list', { name: t('client-files:mine.title') });
  });

  it('has nothing for whoever is no contact any more', async () => {
    const { t } = await open(testWorld(), 'former-contact', PAGE);
    await screen.findByText(plain(t('client-files:mine.none')));
    expect(screen.queryByRole('link', { name: t('navigation:menu.files') })).toBeNull();
  });
});
