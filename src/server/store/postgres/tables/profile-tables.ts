export interface ProfileLinkTable {
  organisation_id: string;
  id: string;
  account_id: string;
  contact_id: string;
}

/** The profile last chosen by an account. */
export interface CurrentProfileTable {
  account_id: string;
  organisation_id: string;
  profile_id: string;
}
