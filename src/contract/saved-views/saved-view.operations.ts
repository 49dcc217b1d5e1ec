import { profileParamsSchema } from '#contract/contacts/contact.schema.ts';
import { operation } from '#contract/operation.ts';
import { noFields } from '#contract/shared-fields.ts';
import {
  createSavedViewSchema,
  savedViewListSchema,
  savedViewParamsSchema,
  savedViewQuerySchema,
  savedViewSchema,
  updateSavedViewSchema,
} from './saved-view.schema.ts';

export const listSavedViews = operation({
  id: 'listSavedViews',
  summary: 'Views of one list: one’s own, and those shared in the organisation',
  method: 'GET',
  path: '/api/profiles/{profileId}/views',
  effect: 'read',
  access: 'profile',
  versioned: false,
  params: profileParamsSchema,
  query: savedViewQuerySchema,
  body: undefined,
  status: 200,
  answer: savedViewListSchema,
  problems: [],
});

export const createSavedView = operation({
  id: 'createSavedView',
  summary: 'Save a view of a list under a name',
  method: 'POST',
  path: '/api/profiles/{profileId}/views',
  effect: 'write',
  access: 'profile',
  versioned: false,
  params: profileParamsSchema,
  query: noFields,
  body: createSavedViewSchema,
  status: 201,
  answer: savedViewSchema,
  problems: [],
});

export const updateSavedView = operation({
  id: 'updateSavedView',
  summary: 'Rename, replace, share or stop sharing a view',
  method: 'PATCH',
  path: '/api/profiles/{profileId}/views/{viewId}',
  effect: 'write',
  access: 'profile',
  versioned: true,
  params: savedViewParamsSchema,
  query: noFields,
  body: updateSavedViewSchema,
  status: 200,
  answer: savedViewSchema,
  problems: [],
});

/** Answers with the view as it was. */
export const deleteSavedView = operation({
  id: 'deleteSavedView',
  summary: 'Delete a view',
  method: 'DELETE',
  path: '/api/profiles/{profileId}/views/{viewId}',
  effect: 'write',
  access: 'profile',
  versioned: true,
  params: savedViewParamsSchema,
  query: noFields,
  body: undefined,
  status: 200,
  answer: savedViewSchema,
  problems: [],
});
