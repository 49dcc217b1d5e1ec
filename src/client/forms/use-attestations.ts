import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#client/i18n/use-language.ts';
import {
  ATTESTATION_VERSION,
  ATTESTED_BY,
  type AttestationKey,
  type RequestForm,
} from '#domain/request/request.ts';

/** Id of the box of one attestation. */
export function attestationId(key: AttestationKey): string {
  return `attestation-${key}`;
}

/** The boxes that a form asks to tick; what is recorded names the text by its version and the language it was read in. */
export function useAttestations(form: RequestForm, ticked: readonly string[], asked: boolean) {
  const { t } = useTranslation('forms');
  const { language } = useLanguage();
  const keys = ATTESTED_BY[form];
  const [attested, setAttested] = useState<readonly AttestationKey[]>(() =>
    keys.filter((key) => ticked.includes(key)),
  );
  const missing = keys.filter((key) => !attested.includes(key));
  return {
    form,
    keys,
    attested,
    /** Whether every box is ticked. */
    complete: missing.length === 0,
    isTicked: (key: AttestationKey) => attested.includes(key),
    tick(key: AttestationKey, on: boolean) {
      setAttested((now) => keys.filter((one) => (one === key ? on : now.includes(one))));
    },
    clear: () => setAttested([]),
    errorOf: (key: AttestationKey) =>
      asked && missing.includes(key) ? t(`attestations.missing.${key}`) : undefined,
    record: () => keys.map((key) => ({ key, version: ATTESTATION_VERSION, language })),
  };
}

export type AttestationBoxes = ReturnType<typeof useAttestations>;
