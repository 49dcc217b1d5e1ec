import addRelation from '#locales/fr/add-relation.json';

/** The French words of form A, loaded with it. */
export const addRelationFrench = { 'add-relation': addRelation };
