/** People of the accounting firm's world, who are alike in demo mode and in the database of a first start. */
export const PEOPLE = {
  /** Person responsible of the firm. */
  anais: { email: 'anais.belanger-cote@riviere-ouelle-cpa.example', name: 'Anaïs Bélanger-Côté' },
  /** Staff member. */
  huong: { email: 'thi-huong.nguyen@riviere-ouelle-cpa.example', name: 'Thị Hương Nguyễn' },
  /** Every relation has ended. */
  jerome: { email: 'jerome.st-amand@riviere-ouelle-cpa.example', name: 'Jérôme St-Amand' },
  /** Two profiles. */
  samuel: { email: 'samuel.frechette@riviere-ouelle-cpa.example', name: 'Samuel Fréchette' },
  /** No profile. */
  olivier: { email: 'olivier.tanguay@courriel.example', name: 'Olivier Tanguay' },
  /** Person responsible of one of the firm's employers. */
  florence: {
    email: 'florence.arsenault-picard@charpenterie-outardes.example',
    name: 'Florence Arsenault-Picard',
  },
} as const;

export type Person = keyof typeof PEOPLE;
