import type { PlanFacts } from '#domain/request/plan.ts';
import { compareTexts } from './contact-order.ts';

/** Both stores give facts in the same order: by id. */
export function inFactsOrder(facts: PlanFacts): PlanFacts {
  return {
    ...facts,
    contacts: facts.contacts.toSorted((left, right) => compareTexts(left.contact.id, right.contact.id)),
    files: byId(facts.files),
    organisationRelations: byId(facts.organisationRelations),
    contactRelations: byId(facts.contactRelations),
    authorizations: byId(facts.authorizations),
    cover: facts.cover.toSorted(compareTexts),
    responsibles: byId(facts.responsibles),
    firms: facts.firms
      .map((firm) => ({
        ...firm,
        ties: byId(firm.ties),
        contactRelations: byId(firm.contactRelations),
        authorizations: byId(firm.authorizations),
      }))
      .toSorted((left, right) => compareTexts(left.organisation.id, right.organisation.id)),
  };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((left, right) => compareTexts(left.id, right.id));
}
