/** The words of the extra columns in the address, `colonnes=debut.fin`: the same in every list (`useExtraColumns`). */
export const extraColumnWords = {
  startOn: 'debut',
  endOn: 'fin',
  origin: 'origine',
  onItsWay: 'en-attente',
} as const;
