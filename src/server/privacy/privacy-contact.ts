/** The person responsible for the protection of personal information: title, and how to reach it. */
export interface PrivacyContact {
  readonly title: string | null;
  readonly address: string | null;
}
