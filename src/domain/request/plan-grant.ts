import { isActiveOn, type Period } from '#domain/calendar/period.ts';
import { gapsIn } from '#domain/calendar/period-set.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { GrantAct } from './act.ts';
import { grantedPeriod } from './granted-period.ts';
import { note, planned, refused } from './line-plan.ts';
import type { LineNote, LinePlan, LineRefusal, PlanOptions } from './plan.ts';
import type { PlanState } from './plan-state.ts';
import { planSubjects } from './plan-subjects.ts';

/** Form A (002, steps 4, 5 and 7; 003, steps 4 and 5): a relation and subjects in the own file or in a client's. */
export function planGrant(act: GrantAct, state: PlanState, { newId, accepted }: PlanOptions): LinePlan {
  const { facts } = state;
  const own = act.fileId === facts.organisation.id;
  const refuse = ({ code, params }: LineRefusal) => refused(act.contactId ?? act.newContactId, code, params);
  const contact = granteeOf(act, state);
  if (!contact) return refuse({ code: whyNobody(act), params: {} });
  if (own && lacksEmail(contact, state)) return refuse({ code: 'email-missing', params: {} });
  const period = grantedPeriod(act, state);
  if ('code' in period) return refuse(period);
  // A client's file opens only to those who have a function in the organisation (section 2).
  if (!own && !isActiveThen(contact.id, period, state)) {
    return refuse({ code: 'contact-inactive', params: {} });
  }
  const ground = { contactId: contact.id, fileId: act.fileId, period, state, newId };
  const subjects = planSubjects(act.subjects, ground);
  if ('code' in subjects) return refuse(subjects);
  const person = act.contactId === null ? act.person : null;
  const duplicates = person ? state.duplicatesOf(person) : [];
  // A client number is checked by an agent before the person is added (003, step 4).
  const forAgent = person !== null && person.clientNumber !== null && !accepted;
  const waits = forAgent || state.awaited(contact.id) !== undefined;
  if (waits) state.await(contact);
  const relationsAdded = relationsFor(act, contact.id, period, state, newId);
  const notes: LineNote[] = [
    ...duplicates.map(({ contactId, by }) => note(`duplicate-by-${by}`, { contactId })),
    ...(period.endOn < act.endOn ? [note('ends-sooner', { endOn: period.endOn })] : []),
    ...(relationsAdded.length === 0 ? [note('relation-stands')] : []),
    ...subjects.notes,
    ...(person && facts.organisation.kind === 'accounting-firm' ? [note('no-client-file')] : []),
  ];
  return planned({
    contactId: contact.id,
    changes: {
      contactAdded: person ? contact : null,
      relationsAdded,
      authorizationsAdded: subjects.added,
      mail: person ? 'linking-code' : null,
    },
    moved: subjects.replaced,
    notes,
    waits,
  });
}

/** Whom the line is for: a contact of the organisation, one that waits for an agent, or the one that it adds. */
function granteeOf(act: GrantAct, state: PlanState): Contact | undefined {
  if (act.contactId !== null) return state.contact(act.contactId)?.contact ?? state.awaited(act.contactId);
  const id = act.newContactId;
  if (!act.person || id === null || state.contact(id) || state.awaited(id)) return undefined;
  return { ...act.person, address: null, id, organisationId: state.facts.organisation.id, version: 1 };
}

/** The id of a new person names him once: who is there already was added by this very act, sent or corrected before. */
function whyNobody({ person, newContactId }: GrantAct): LineRefusal['code'] {
  return person !== null && newContactId !== null ? 'already-added' : 'contact-unknown';
}

/** « Adresse courriel », required if absent (002, step 7); of a linked account it is the owner's affair. */
function lacksEmail({ id, email }: Contact, state: PlanState): boolean {
  return email === null && !state.contact(id)?.linked;
}

function isActiveThen(contactId: string, { startOn }: Period, state: PlanState): boolean {
  if (state.awaited(contactId)) return true;
  return state.ownRelationsOf(contactId).some((relation) => isActiveOn(relation, startOn));
}

/**
 * One active relation per contact, kind and target (section 9, decision 7): only the days that none holds yet. The form asks for no
 * kind in a client's file: there, a relation of any kind will do.
 */
function relationsFor(
  act: GrantAct,
  contactId: string,
  period: Period,
  state: PlanState,
  newId: PlanOptions['newId'],
): ContactRelation[] {
  const { organisation, visibleAt } = state.facts;
  const { fileId } = act;
  const client = fileId !== organisation.id;
  const standing = state.relations.in(contactId, fileId);
  const same = standing.filter((one) => client || one.function === act.function);
  return gapsIn(period, same).map((days) => ({
    id: newId(),
    organisationId: organisation.id,
    contactId,
    function: act.function,
    fileId,
    ...days,
    origin: 'request',
    visibleAt,
  }));
}
