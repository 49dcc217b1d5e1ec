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
  /** Person responsible of another employer. */
  kateri: {
    email: 'kateri.vollant-tremblay@plomberie-heron-bleu.example',
    name: 'Katéri Vollant-Tremblay',
  },
  /** Persons responsible in the worlds of associations and of the new organisation: in the database alone. */
  josiane: { email: 'josiane.thibodeau-roy@gens-de-chantier.example', name: 'Josiane Thibodeau-Roy' },
  annick: { email: 'annick.berube-cote@local214.gens-de-chantier.example', name: 'Annick Bérubé-Côté' },
  youssef: { email: 'youssef.benhaddou@local377.gens-de-chantier.example', name: 'Youssef Benhaddou' },
  genevieve: {
    email: 'genevieve.lachapelle-dube@local88-haut-fleuve.example',
    name: 'Geneviève Lachapelle-Dubé',
  },
  rosalie: { email: 'rosalie.vigneault-labbe@fleur-de-lin.example', name: 'Rosalie Vigneault-Labbé' },
  /** Agent of the body: no profile, but what waits for a decision. */
  agent: { email: 'marie-laurence.picard-ouellet@organisme.example', name: 'Marie-Laurence Picard-Ouellet' },
  /** Those whose account a test changes: nobody else may sign in as them. */
  ines: { email: 'ines.ferreira-gagnon@local88-haut-fleuve.example', name: 'Inès Ferreira-Gagnon' },
  elodie: { email: 'elodie.ste-marie@gens-de-chantier.example', name: 'Élodie Ste-Marie' },
  zacharie: { email: 'zacharie.coeurdelion@local88-haut-fleuve.example', name: 'Zacharie Cœurdelion' },
  normand: { email: 'normand.pepin-lachance@gens-de-chantier.example', name: 'Normand Pépin-Lachance' },
  patricia: { email: 'patricia.oneil@riviere-ouelle-cpa.example', name: 'Patricia O’Neil' },
} as const;

export type Person = keyof typeof PEOPLE;
