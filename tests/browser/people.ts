/** People of the demo's worlds, who are alike in demo mode and in the database of a first start; of the firm's where nothing is said. */
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
  /** Person responsible of the very large firm: what the forms write goes there, for nobody counts its rows. */
  bernadette: {
    email: 'bernadette.vaillancourt-emond@grande-hermine-cpa.example',
    name: 'Bernadette Vaillancourt-Émond',
  },
} as const;

export type Person = keyof typeof PEOPLE;
