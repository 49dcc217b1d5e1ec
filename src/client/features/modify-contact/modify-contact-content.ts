import { endOf } from '#client/forms/day-rules.ts';
import type { ContentInput } from '#client/forms/draft.ts';
import type { ActInput } from '#contract/requests/act.schema.ts';
import type { ModifyContactValues } from './modify-contact-values.ts';
import { personChanges, type Shown } from './person-changes.ts';

/** The mapper `toInput`: the person first, so that a code goes to the address that is given with it. */
export function modifyContactActs(values: ModifyContactValues, shown: Shown): ActInput[] {
  const { id: contactId, version } = shown;
  const changes = personChanges(values, shown);
  const acts: ActInput[] = [];
  if (Object.keys(changes).length > 0) acts.push({ kind: 'change-contact', contactId, version, changes });
  if (values.relationEnd && values.relationId !== null) {
    acts.push({ kind: 'change-end', contactId, relationId: values.relationId, endOn: endOf(values) });
  }
  if (values.issueCode && !shown.linked) acts.push({ kind: 'issue-code', contactId, reminder: false });
  return acts;
}

export function modifyContactContent(values: ModifyContactValues, shown: Shown): ContentInput {
  return { kind: 'acts', acts: modifyContactActs(values, shown) };
}
