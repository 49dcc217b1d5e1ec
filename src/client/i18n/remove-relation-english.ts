import removeRelation from '#locales/en/remove-relation.json';

/** The English words of form C, loaded with it. */
export const removeRelationEnglish = { 'remove-relation': removeRelation };
