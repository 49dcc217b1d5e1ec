import { type IssuedCode, LINKING_CODE_TRIES } from '#domain/linking/linking-code.ts';
import type { LinkingCodeReads, LinkingCodeWrites } from '#server/store/linking-code-store.ts';
import { StoreRefusal } from '#server/store/store.ts';
import { type KeptLinkingCode, type RowMaps, rowKey } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';

export function linkingCodeReads(view: MemoryView): LinkingCodeReads {
  return {
    async usedFor(identifier, codeHash) {
      const used = view
        .rows('linkingCodes')
        .find((one) => one.identifier === identifier && one.codeHash === codeHash && one.usedAt !== null);
      return used && { organisationId: used.organisationId, contactId: used.contactId };
    },
    async newestOf(organisationId, contactIds) {
      return newestCodesOf(view, organisationId, new Set(contactIds));
    },
  };
}

/** The newest code of each contact that has one; of those asked for, or of all. */
export function newestCodesOf(
  view: MemoryView,
  organisationId: string,
  asked?: ReadonlySet<string>,
): ReadonlyMap<string, IssuedCode> {
  const newest = new Map<string, KeptLinkingCode>();
  for (const code of view.rows('linkingCodes')) {
    if (code.organisationId !== organisationId || asked?.has(code.contactId) === false) continue;
    const known = newest.get(code.contactId);
    if (!known || isNewer(code, known)) newest.set(code.contactId, code);
  }
  return new Map(
    [...newest.values()].map(({ contactId, issuedAt, expiresAt, usedAt, voidedAt, mailId }) => {
      const mail = view.row('outbox', mailId)?.state ?? 'queued';
      return [contactId, { issuedAt, expiresAt, usedAt, voidedAt, mail }];
    }),
  );
}

export function linkingCodeWrites(view: MemoryView, own: RowMaps): LinkingCodeWrites {
  const put = (code: KeptLinkingCode) => own.linkingCodes.set(rowKey(code.organisationId, code.id), code);

  function voidOf(contacts: ReadonlySet<string>, at: Date): string[] {
    const live = view
      .rows('linkingCodes')
      .filter((code) => contacts.has(rowKey(code.organisationId, code.contactId)) && isLive(code));
    for (const code of live) put({ ...code, voidedAt: at.toISOString() });
    return live.map(({ contactId }) => contactId);
  }

  return {
    async issue(codes) {
      const [first] = codes;
      if (!first) return [];
      const contacts = new Set(codes.map((code) => rowKey(code.organisationId, code.contactId)));
      const identifiers = new Set(view.rows('linkingCodes').map(({ identifier }) => identifier));
      if (contacts.size < codes.length) throw new StoreRefusal('two codes for one contact');
      const voided = voidOf(contacts, first.issuedAt);
      for (const { issuedAt, expiresAt, ...code } of codes) {
        if (identifiers.has(code.identifier)) throw new StoreRefusal('the identifier is taken');
        identifiers.add(code.identifier);
        put({
          ...code,
          issuedAt: issuedAt.toISOString(),
          expiresAt: expiresAt.toISOString(),
          tries: 0,
          usedAt: null,
          voidedAt: null,
        });
      }
      return voided;
    },
    async void(organisationId, contactIds, at) {
      return voidOf(new Set(contactIds.map((contactId) => rowKey(organisationId, contactId))), at);
    },
    async use(identifier, codeHash, now) {
      const at = now.toISOString();
      const code = view.rows('linkingCodes').find((one) => one.identifier === identifier);
      if (!code || !isLive(code) || code.expiresAt <= at || code.tries >= LINKING_CODE_TRIES)
        return undefined;
      const { organisationId, contactId } = code;
      if (code.codeHash !== codeHash) {
        const tries = code.tries + 1;
        const spent = tries >= LINKING_CODE_TRIES;
        put({ ...code, tries, voidedAt: spent ? at : null });
        return spent ? { organisationId, contactId, outcome: 'voided' } : undefined;
      }
      put({ ...code, usedAt: at });
      return { organisationId, contactId, outcome: 'used' };
    },
  };
}

function isLive({ usedAt, voidedAt }: KeptLinkingCode): boolean {
  return usedAt === null && voidedAt === null;
}

/** Of two made at the same instant the earlier one is voided. */
function isNewer(one: KeptLinkingCode, other: KeptLinkingCode): boolean {
  if (one.issuedAt !== other.issuedAt) return one.issuedAt > other.issuedAt;
  return other.voidedAt !== null;
}
