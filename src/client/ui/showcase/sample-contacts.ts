/** Invented contacts for the table of the showcase; `state` says which mark the last column shows. */
export const sampleContacts = [
  {
    id: '1',
    name: 'Bélanger-Côté, Anaïs',
    email: 'anais.belanger@riviere-ouelle.example',
    files: 12,
    state: 'sent',
  },
  {
    id: '2',
    name: 'Desrosiers, Jean-Philippe',
    email: 'jp.desrosiers@riviere-ouelle.example',
    files: 1284,
    state: 'never',
  },
  {
    id: '3',
    name: 'Lafrenière, Zoé',
    email: 'zoe.lafreniere@riviere-ouelle.example',
    files: 3,
    state: 'expired',
  },
  { id: '4', name: 'Nguyên, Thi Mai', email: '', files: 0, state: 'never' },
] as const;
