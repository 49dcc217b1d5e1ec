import { expect, test } from 'vitest';
import type { ClientFileSheet, ContactAccess } from '#contract/access-sheets/access-sheet.schema.ts';
import { api } from '#contract/api.ts';
import { employerOf } from '#mocks/worlds/firm/firm-employers.ts';
import { daysFromToday, WORLD_TODAY } from '#mocks/worlds/world-today.ts';
import type { Answer } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import type { Service } from '#tests/harness/start-service.ts';
import {
  DELEGATED_CLIENT,
  ENDED_CLIENT,
  FIRM,
  FOREIGN_ORGANISATION,
  memberOf,
  recordsOf,
} from '#tests/harness/test-world.ts';
import { leaksIn } from './leaks-in.ts';

type Member = ReturnType<typeof memberOf>;

async function fileOf(service: Service, member: Member, fileId: string, on?: string): Promise<Answer> {
  const caller = await service.signIn(member.email);
  const params = { profileId: member.profileId, fileId };
  return caller.call(api.getClientFile, { params, query: on === undefined ? {} : { on } });
}

onEachStore('the sheet of one’s firm', {}, (service) => {
  const florence = memberOf(DELEGATED_CLIENT, 'florence');

  test('tells a client what the firm holds in its file, and nobody of the firm', async () => {
    const answer = await fileOf(service(), florence, FIRM.id);
    expect([answer.status, leaksIn(answer.text, florence)]).toEqual([200, []]);
    const sheet = answer.json as ClientFileSheet;
    const [tie] = recordsOf('organisationRelations', FIRM, DELEGATED_CLIENT);
    expect(sheet).toMatchObject({
      file: FIRM,
      role: 'firm',
      relations: [{ id: tie?.id, file: DELEGATED_CLIENT, organisation: FIRM, active: true }],
      contacts: [],
      complete: true,
    });
    const held = recordsOf('authorizations', FIRM, DELEGATED_CLIENT).flatMap((one) =>
      'subject' in one && one.contactId === null ? [[one.subject, one.right, one.startOn]] : [],
    );
    const said = sheet.holdings.map((one) => [one.subject, one.held, one.startOn]);
    expect(said.toSorted()).toEqual(held.toSorted());
    const behind = sheet.holdings.filter(({ undelegableServices }) => undelegableServices.length > 0);
    expect(behind.map(({ subject }) => subject)).toEqual(['site-and-compliance', 'workforce']);
  });

  test('stays once the relation has ended, with what ended', async () => {
    const answer = await fileOf(service(), memberOf(ENDED_CLIENT, 'manager'), FIRM.id);
    expect(answer.json).toMatchObject({
      role: 'firm',
      relations: [{ active: false, endOn: daysFromToday(-1) }],
      holdings: [{ subject: 'monthly-report', held: null, endOn: daysFromToday(-1) }],
    });
  });

  test('is none to an organisation that the firm never served, nor to those who don’t manage', async () => {
    const stranger = await fileOf(service(), memberOf(FOREIGN_ORGANISATION, 'manager'), FIRM.id);
    const member = await fileOf(service(), memberOf(DELEGATED_CLIENT, 'samuel'), FIRM.id);
    expect([stranger.status, member.status]).toEqual([404, 404]);
  });

  test('has the history of what its client did, and of nobody else', async () => {
    const caller = await service().signIn(florence.email);
    const query = { subject: 'client-file', id: FIRM.id } as const;
    const answer = await caller.call(api.listHistory, { params: { profileId: florence.profileId }, query });
    expect(answer.json).toEqual({ lines: [], before: null });
  });
});

onEachStore('« État au » of a file’s sheet', {}, (service) => {
  const anais = memberOf(FIRM, 'anais');
  const samuel = memberOf(FIRM, 'samuel');

  test('leaves out who comes to the file later', async () => {
    const { id } = employerOf('toitures');
    const namesOf = ({ json }: Answer) =>
      (json as ClientFileSheet).contacts.map(({ contact }) => contact.firstName);
    expect(namesOf(await fileOf(service(), anais, id))).toContain('Samuel');
    expect(namesOf(await fileOf(service(), anais, id, WORLD_TODAY))).not.toContain('Samuel');
    expect(namesOf(await fileOf(service(), anais, id, daysFromToday(10)))).toContain('Samuel');
  });

  test('leaves out relations that start later, and subjects granted later', async () => {
    const sheetOf = async (fileId: string, on?: string) =>
      (await fileOf(service(), anais, fileId, on)).json as ClientFileSheet;
    const { id } = employerOf('carrelage');
    expect((await sheetOf(id)).relations).toHaveLength(2);
    const [former, ...others] = (await sheetOf(id, daysFromToday(-1))).relations;
    expect([former?.endOn, others]).toEqual(['2022-12-31', []]);
    const excavation = employerOf('excavation').id;
    const subjectsOf = ({ holdings }: ClientFileSheet) => holdings.map(({ subject }) => subject);
    expect(subjectsOf(await sheetOf(excavation))).toContain('profile');
    expect(subjectsOf(await sheetOf(excavation, WORLD_TODAY))).not.toContain('profile');
  });

  test('leaves out of a contact’s files those it comes to later', async () => {
    const caller = await service().signIn(anais.email);
    const params = { profileId: anais.profileId, contactId: samuel.contactId };
    const filesOn = async (query: { on?: string }) => {
      const { json } = await caller.call(api.getContactAccess, { params, query });
      return (json as ContactAccess).files.map(({ file }) => file.id);
    };
    const { id } = employerOf('toitures');
    expect(await filesOn({})).toContain(id);
    expect(await filesOn({ on: WORLD_TODAY })).not.toContain(id);
  });
});
