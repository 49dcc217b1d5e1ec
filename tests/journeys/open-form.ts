import type { Language } from '#client/i18n/language.ts';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import { isOwnRelation } from '#domain/relation/contact-relation.ts';
import type { World } from '#mocks/worlds/world.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { findPage } from './steps.ts';

type Form = 'add-relation' | 'modify-contact' | 'remove-relation' | 'departure';

/** A form, opened by its address by the responsable of a world. */
export async function openForm(world: World, language: Language, form: Form, query = '') {
  const service = await openService(world);
  await service.controls.signInAs('person-responsible');
  const app = await openApp({ language, at: `${FORM_PATHS[form]}${query}` });
  await findPage(app.t(`${form}:title`));
  return { ...service, ...app };
}

/** A contact of the world's organisation by name. */
export function contactNamed({ data, organisation }: World, name: string) {
  const found = data.contacts.find(
    (one) => one.organisationId === organisation.id && `${one.firstName} ${one.lastName}` === name,
  );
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
}

/** Clients' files of a contact: those that it serves today, and those that nobody else serves. */
export function filesOf({ data, today }: World, contactId: string) {
  const relations = data.contactRelations.filter((one) => !isOwnRelation(one) && isActiveOn(one, today));
  const served = relations.filter((one) => one.contactId === contactId).map(({ fileId }) => fileId);
  return data.organisations
    .filter(({ id }) => served.includes(id))
    .map((file) => ({
      ...file,
      alone: !relations.some((one) => one.fileId === file.id && one.contactId !== contactId),
    }));
}
