/** A line of the register of incidents. */
export const INCIDENT = {
  information: 'Noms et adresses courriel de contacts',
  informationKnown: true,
  circumstances: 'Un envoi est parti au mauvais destinataire.',
  occurredFrom: '2026-11-18',
  occurredTo: '2026-11-19',
  occurredApproximate: false,
  knownOn: '2026-11-20',
  persons: 12,
  personsApproximate: true,
  seriousRisk: false,
  riskElements: 'Renseignements peu sensibles, destinataire connu, envoi détruit.',
  commissionToldOn: null,
  personsToldOn: null,
  publicNotice: null,
  measures: 'Confirmation de destruction, adresse corrigée.',
};
