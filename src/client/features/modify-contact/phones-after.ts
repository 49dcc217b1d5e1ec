import { phonesOf } from '#client/forms/phone-rules.ts';
import { type PhoneFault, readPhone } from '#client/forms/read-phone.ts';
import type { Phone } from '#domain/contact/contact.ts';
import type { ModifyContactValues } from './modify-contact-values.ts';

/** As many as the contract takes. */
export const MAX_PHONES = 5;

/** Names a number among those of one contact. */
export function phoneKey({ number, extension }: Phone): string {
  return `${number} ${extension ?? ''}`;
}

type Typed = Pick<
  ModifyContactValues,
  'phoneKind' | 'phoneTerritory' | 'phoneNumber' | 'phoneExtension' | 'phonesRemoved' | 'phonesAdded'
>;

/** The main phone as it will be: what is left empty stays. A fault where what was typed can't be one; undefined without any. */
export function mainPhoneAfter(typed: Typed, current: Phone | undefined): Phone | PhoneFault | undefined {
  const { phoneKind, phoneTerritory: territory, phoneNumber: number } = typed;
  const extension = typed.phoneExtension.trim();
  const kind = phoneKind === '' ? (current?.kind ?? 'mobile') : phoneKind;
  if (number.trim() !== '') return readPhone({ kind, territory, number, extension });
  if (!current) {
    return phoneKind === '' && extension === '' ? undefined : 'phone-north-american';
  }
  if (extension !== '' && !/^\d{1,8}$/.test(extension)) return 'phone-extension';
  return { ...current, kind, extension: extension === '' ? current.extension : extension };
}

/** All phones once the form is applied, the main one first; undefined when they stay. */
export function phonesAfter(typed: Typed, current: readonly Phone[]): Phone[] | undefined {
  const [main, ...others] = current;
  const nextMain = mainPhoneAfter(typed, main);
  const after = [
    ...(typeof nextMain === 'object' ? [nextMain] : []),
    ...others.filter((phone) => !typed.phonesRemoved.includes(phoneKey(phone))),
    ...phonesOf(typed.phonesAdded),
  ];
  const text = (phones: readonly Phone[]) =>
    JSON.stringify(phones.map((phone) => [phone.kind, phoneKey(phone)]));
  return text(after) === text(current) ? undefined : after;
}
