import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '#client/i18n/language.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import type { RequestLine, RequestLines } from '#contract/requests/request.schema.ts';
import { FIRM_ACT_KINDS } from '#domain/request/act.ts';
import { actText } from './act-text.ts';

type Named = Pick<RequestLines, 'contacts' | 'files'>;

/** Whom and what lines name, and what each of them asks for, in words. */
export function useLineNames({ contacts, files }: Named) {
  const { t } = useTranslation(['demands', 'common']);
  const { longDay, number } = useFormats();
  const { language } = useLanguage();
  const { organisation } = useCurrentProfile();
  const people = useMemo(
    () => new Map(contacts.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`])),
    [contacts],
  );
  const places = useMemo(() => new Map(files.map(({ id, name }) => [id, name])), [files]);
  const contact = useCallback((id: string) => people.get(id), [people]);
  const file = useCallback((id: string) => places.get(id), [places]);
  return useMemo(() => {
    const list = (items: readonly string[]) => new Intl.ListFormat(localeOf(language)).format(items);
    const names = { file, day: longDay, number, list };
    return {
      contact,
      file,
      list,
      asked: (line: Pick<RequestLine, 'act'>) => actText(t, line.act, names),
      /** Whom the line is for: the contact, the person that it adds, the firm, or the organisation itself. */
      whom({ act, contactId, firmId }: Pick<RequestLine, 'act' | 'contactId' | 'firmId'>): string {
        const known = contactId === null ? undefined : contact(contactId);
        if (known !== undefined) return known;
        const firm = firmText(act, firmId, file);
        if (firm !== undefined) return firm ?? t('lines.someFirm', { number: numberOf(act) });
        if (isOfOrganisation(act)) return organisation.name;
        if (act.kind !== 'grant' || act.person === null) return t('lines.someone');
        return `${act.person.firstName} ${act.person.lastName}`;
      },
    };
  }, [t, contact, file, longDay, number, language, organisation.name]);
}

/** Undefined: about no firm; null: about one whose name isn't known. */
function firmText(
  act: RequestLine['act'],
  firmId: string | null,
  file: (id: string) => string | undefined,
): string | null | undefined {
  if (!FIRM_ACT_KINDS.some((kind) => kind === act.kind)) return undefined;
  return (firmId === null ? undefined : file(firmId)) ?? null;
}

function numberOf(act: RequestLine['act']): string {
  return act.kind === 'tie-firm' ? act.neq : '';
}

/** About the organisation itself, and no contact. */
function isOfOrganisation({ kind }: RequestLine['act']): boolean {
  return kind === 'change-organisation' || kind === 'manage-organisation';
}

export type LineWordsAndNames = ReturnType<typeof useLineNames>;
