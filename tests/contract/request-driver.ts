import { api } from '#contract/api.ts';
import type { ActInput } from '#contract/requests/act.schema.ts';
import {
  type RequestPreview,
  type RequestSheet,
  requestLinesSchema,
  requestPreviewSchema,
  requestSchema,
} from '#contract/requests/request.schema.ts';
import type { RequestContent } from '#contract/requests/request-content.schema.ts';
import type { RequestForm } from '#domain/request/request.ts';
import type { Answer, Caller } from '#tests/harness/caller.ts';
import { DELEGATED_CLIENT, type memberOf } from '#tests/harness/test-world.ts';
import { attestationsOf } from './request-bodies.ts';

type Member = ReturnType<typeof memberOf>;
type GrantInput = Extract<ActInput, { kind: 'grant' }>;

interface Submission {
  readonly key?: string;
  readonly corrects?: string;
}

/** What somebody does with the requests of his organisation, each answer read as its contract says. */
export function requestsOf(caller: Caller, { profileId }: Pick<Member, 'profileId'>) {
  const params = { profileId };

  function post(
    form: RequestForm,
    content: RequestContent,
    { key, corrects }: Submission = {},
  ): Promise<Answer> {
    const attestations = attestationsOf(form);
    const body = { form, content, attestations, corrects: corrects ?? null };
    // Filters go out as the address of a list has them.
    const call = { params, rawBody: JSON.stringify(body), ...(key !== undefined && { key }) };
    return caller.call(api.submitRequest, call);
  }

  async function submit(
    form: RequestForm,
    content: RequestContent | readonly ActInput[],
    more: Submission = {},
  ): Promise<RequestSheet> {
    const answer = await post(form, contentOf(content), more);
    if (answer.status !== 201) throw new Error(`refused: ${answer.status} ${answer.text}`);
    return requestSchema.parse(answer.json);
  }

  return {
    params,
    post,
    submit,
    async preview(content: RequestContent | readonly ActInput[]): Promise<RequestPreview> {
      const rawBody = JSON.stringify({ content: contentOf(content) });
      const answer = await caller.call(api.previewRequest, { params, rawBody });
      return requestPreviewSchema.parse(answer.json);
    },
    async get(requestId: string): Promise<RequestSheet> {
      const answer = await caller.call(api.getRequest, { params: { ...params, requestId } });
      return requestSchema.parse(answer.json);
    },
    async lines(requestId: string, query: Record<string, string> = {}) {
      const answer = await caller.call(api.listRequestLines, { params: { ...params, requestId }, query });
      return requestLinesSchema.parse(answer.json);
    },
    undo: (requestId: string) => submit('undo', { kind: 'undo', requestId }),
    async act(operation: typeof api.resumeRequest | typeof api.cancelRequest, request: RequestSheet) {
      const ids = { ...params, requestId: request.id };
      const answer = await caller.call(operation, { params: ids, ifMatch: request.version });
      return requestSchema.parse(answer.json);
    },
  };
}

function contentOf(content: RequestContent | readonly ActInput[]): RequestContent {
  return 'kind' in content ? content : { kind: 'acts', acts: [...content] };
}

/** Form A for a contact: from today on, without an end, everything that passes in a client's file. */
export function grantTo(contactId: string | null, more: Partial<GrantInput> = {}): GrantInput {
  return {
    kind: 'grant',
    contactId,
    person: null,
    newContactId: null,
    fileId: DELEGATED_CLIENT.id,
    function: 'staff-member',
    startOn: '2026-11-22',
    endOn: '9999-12-31',
    subjects: null,
    ...more,
  };
}

/** Form A for somebody new, in the own file. */
export function grantToNew(
  fileId: string,
  person: Partial<NonNullable<GrantInput['person']>> = {},
  newContactId: string = crypto.randomUUID(),
): GrantInput & { readonly newContactId: string } {
  const known = { firstName: 'Maëlle', lastName: 'Beaupré-Sirois', email: 'maelle@courriel.example' };
  const rest = { language: 'fr' as const, phones: [], clientNumber: null };
  return {
    ...grantTo(null, { fileId, person: { ...known, ...rest, ...person }, subjects: [] }),
    newContactId,
  };
}
