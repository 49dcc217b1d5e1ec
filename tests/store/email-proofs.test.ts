import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMAIL_CODE_TRIES } from '#domain/access/email-code.ts';
import type { EmailProof } from '#server/store/email-proof-store.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import { NOW } from './test-world.ts';

const MINUTE = 60_000;
const later = (ms: number) => new Date(NOW.getTime() + ms);
const details = { firstName: 'Maïa', lastName: 'Gagné', language: 'fr', mail: 'code' } as const;

describe.each(STORES)('proofs of an address, $name', ({ open }) => {
  let opened: OpenStore;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  async function start(given: Partial<EmailProof> = {}): Promise<EmailProof> {
    const proof: EmailProof = {
      id: randomUUID(),
      purpose: 'sign-up',
      email: `${randomUUID()}@courriel.example`,
      accountId: null,
      details,
      startedAt: NOW,
      endsAt: later(60 * MINUTE),
      ...given,
    };
    await opened.store.write(({ emailProofs }) => emailProofs.add(proof));
    return proof;
  }

  async function issue({ id, purpose }: EmailProof, issuedAt = NOW): Promise<string> {
    const code = { codeHash: randomUUID(), issuedAt, expiresAt: new Date(issuedAt.getTime() + 10 * MINUTE) };
    await opened.store.write(({ emailProofs }) => emailProofs.issue(id, purpose, code));
    return code.codeHash;
  }

  const use = ({ id, purpose }: EmailProof, codeHash: string, now = NOW) =>
    opened.store.write(async ({ emailProofs }) => {
      const used = await emailProofs.use(id, purpose, codeHash, now);
      return used.outcome === 'used' ? used.proof : undefined;
    });

  it('are used once, by the hash of their code, and give what waited for them', async () => {
    const proof = await start();
    expect(await use(proof, randomUUID())).toBeUndefined();
    const codeHash = await issue(proof);
    expect(await use({ ...proof, id: randomUUID() }, codeHash)).toBeUndefined();
    expect(await use({ ...proof, purpose: 'password-reset' }, codeHash)).toBeUndefined();
    expect(await opened.store.emailProofs.findOpen(proof.id, NOW)).toEqual([proof]);
    expect(await use(proof, codeHash)).toEqual(proof);
    expect(await use(proof, codeHash)).toBeUndefined();
    expect(await opened.store.emailProofs.findOpen(proof.id, NOW)).toEqual([]);
  });

  it('give exactly one success to 64 uses at once', async () => {
    const proof = await start();
    const codeHash = await issue(proof);
    const uses = await Promise.all(Array.from({ length: 64 }, () => use(proof, codeHash)));
    expect(uses.filter((one) => one !== undefined)).toHaveLength(1);
  });

  it(`are void after ${EMAIL_CODE_TRIES} wrong codes, not before, and live again by a new code`, async () => {
    const [spared, spent] = [await start(), await start()];
    const [first, second] = [await issue(spared), await issue(spent)];
    const wrong = (proof: EmailProof) => use(proof, randomUUID());
    await Promise.all(Array.from({ length: EMAIL_CODE_TRIES - 1 }, () => wrong(spared)));
    expect(await use(spared, first)).toEqual(spared);
    await Promise.all(Array.from({ length: EMAIL_CODE_TRIES }, () => wrong(spent)));
    expect(await use(spent, second)).toBeUndefined();
    const third = await issue(spent, later(MINUTE));
    expect(await use(spent, second, later(MINUTE))).toBeUndefined();
    expect(await use(spent, third, later(MINUTE))).toEqual(spent);
  });

  it('live ten minutes, and can get codes until they end', async () => {
    const proof = await start();
    const codeHash = await issue(proof);
    expect(await use(proof, codeHash, later(10 * MINUTE))).toBeUndefined();
    expect(await opened.store.emailProofs.findOpen(proof.id, later(60 * MINUTE - 1))).toHaveLength(1);
    expect(await opened.store.emailProofs.findOpen(proof.id, later(60 * MINUTE))).toEqual([]);
    expect(await use(proof, codeHash, later(10 * MINUTE - 1))).toEqual(proof);
  });

  it('are voided by a newer one of the same purpose and address, and by no other', async () => {
    const first = await start();
    const same = await start({ email: first.email });
    const reset = await start({ email: first.email, purpose: 'password-reset' });
    const [old, resetCode] = [await issue(first), await issue(reset)];
    const code = await issue(same);
    expect(await use(first, old)).toBeUndefined();
    expect(await use(same, code)).toEqual(same);
    expect(await use(reset, resetCode)).toEqual(reset);
  });

  it('of one address, made at once, leave one that lives', async () => {
    const email = `${randomUUID()}@courriel.example`;
    const proofs = await Promise.all(Array.from({ length: 8 }, () => start({ email })));
    const codes = await Promise.all(proofs.map((proof) => issue(proof)));
    const used = await Promise.all(proofs.map((proof, index) => use(proof, codes[index] ?? '')));
    expect(used.filter((one) => one !== undefined)).toHaveLength(1);
  });

  it('are forgotten once they are long over', async () => {
    const old = await start({ endsAt: later(5) });
    const current = await start();
    await opened.store.write(({ emailProofs }) => emailProofs.sweep(later(6)));
    expect(await opened.store.emailProofs.findOpen(old.id, NOW)).toEqual([]);
    expect(await opened.store.emailProofs.findOpen(current.id, NOW)).toEqual([current]);
  });
});
