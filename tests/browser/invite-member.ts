import type { Visit } from './accounts.ts';
import { addMembers, type Wished } from './add-members.ts';
import { enterFirm } from './forms.ts';
import { type LinkingMail, linkingMailTo } from './mails.ts';
import { ownSession, submitActs } from './submit-acts.ts';

interface Invited {
  readonly contactId: string;
  readonly organisation: string;
  /** Clients in whose files the member acts. */
  readonly clients: readonly string[];
  readonly mail: LinkingMail;
}

/** A firm's responsable adds a member and sends the linking information; the responsable stays signed in. */
export async function inviteMember(visit: Visit, wished: Wished = {}): Promise<Invited> {
  const { page, mode, language } = visit;
  await enterFirm(page, mode, language);
  return inviteHere(visit, wished);
}

/** The same by who is signed in already. */
export async function inviteHere(visit: Visit, wished: Wished = {}): Promise<Invited> {
  const { page } = visit;
  const { profile } = await ownSession(page);
  const { members, clients } = await addMembers(page, wished);
  const [member] = members;
  if (!member) throw new Error('nobody was added');
  await submitActs(page, profile.id, [{ kind: 'issue-code', contactId: member.id, reminder: false }]);
  const mail = await linkingMailTo(visit, member.email);
  return { contactId: member.id, organisation: profile.organisation.name, clients, mail };
}
