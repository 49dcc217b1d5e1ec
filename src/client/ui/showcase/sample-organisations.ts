/** Invented employers for the comboboxes of the showcase. */
export const sampleOrganisations = [
  { id: 'fjord', label: 'Charpentes du Fjord inc.', description: '1143 820 196' },
  { id: 'erables', label: 'Coffrages Les Érables inc.', description: '1160 274 538' },
  { id: 'mailloux', label: 'Électricité Mailloux et filles', description: '1171 903 442' },
  { id: 'tremblay', label: 'Toitures Gagnon-Tremblay ltée', description: '2248 117 905' },
];
