import { LINKING_CODE_TRIES } from '#domain/linking/linking-code.ts';
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
      const asked = new Set(contactIds);
      const newest = new Map<string, KeptLinkingCode>();
      for (const code of view.rows('linkingCodes')) {
        if (code.organisationId !== organisationId || !asked.has(code.contactId)) continue;
        const known = newest.get(code.contactId);
        if (!known || isNewer(code, known)) newest.set(code.contactId, code);
      }
      return new Map(
        [...newest.values()].map(({ contactId, issuedAt, expiresAt, usedAt, voidedAt, mailId }) => {
          const mail = view.row('outbox', mailId)?.state ?? 'queued';
          return [contactId, { issuedAt, expiresAt, usedAt, voidedAt, mail }];
        }),
      );
    },
  };
}

export function linkingCodeWrites(view: MemoryView, own: RowMaps): LinkingCodeWrites {
  const put = (code: KeptLinkingCode) => own.linkingCodes.set(rowKey(code.organisationId, code.id), code);

  function voidOf(contacts: ReadonlySet<string>, at: Date): void {
    for (const code of view.rows('linkingCodes')) {
      const mine = contacts.has(rowKey(code.organisationId, code.contactId));
      if (mine && isLive(code)) put({ ...code, voidedAt: at.toISOString() });
    }
  }

  return {
    async issue(codes) {
      const [first] = codes;
      if (!first) return;
      const contacts = new Set(codes.map((code) => rowKey(code.organisationId, code.contactId)));
      const identifiers = new Set(view.rows('linkingCodes').map(({ identifier }) => identifier));
      if (contacts.size < codes.length) throw new StoreRefusal('two codes for one contact');
      voidOf(contacts, first.issuedAt);
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
    },
    async void(organisationId, contactIds, at) {
      voidOf(new Set(contactIds.map((contactId) => rowKey(organisationId, contactId))), at);
    },
    async use(identifier, codeHash, now) {
      const at = now.toISOString();
      const code = view.rows('linkingCodes').find((one) => one.identifier === identifier);
      if (!code || !isLive(code) || code.expiresAt <= at || code.tries >= LINKING_CODE_TRIES)
        return undefined;
      if (code.codeHash !== codeHash) {
        const tries = code.tries + 1;
        put({ ...code, tries, voidedAt: tries >= LINKING_CODE_TRIES ? at : null });
        return undefined;
      }
      put({ ...code, usedAt: at });
      return { organisationId: code.organisationId, contactId: code.contactId };
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
