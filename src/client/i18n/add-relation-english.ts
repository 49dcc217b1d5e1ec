import addRelation from '#locales/en/add-relation.json';

/** The English words of form A, loaded with it. */
export const addRelationEnglish = { 'add-relation': addRelation };
