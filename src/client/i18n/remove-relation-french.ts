import removeRelation from '#locales/fr/remove-relation.json';

/** The French words of form C, loaded with it. */
export const removeRelationFrench = { 'remove-relation': removeRelation };
