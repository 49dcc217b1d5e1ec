import {
  linkByAnswers,
  linkByCredentials,
  linkByOldCredentials,
  listLinkingMethods,
  startQuestions,
} from '#contract/linking/linking.operations.ts';
import { readLinkingIdentifier } from '#domain/linking/linking-identifier.ts';
import { LINKING_METHODS, type LinkingMethod } from '#domain/linking/linking-method.ts';
import { type RecordKind, readRecordIdentifier } from '#domain/linking/record-identifier.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Route } from '#server/http/route.ts';
import { serviceRoute } from '#server/http/service-route.ts';
import { sessionRoute } from '#server/http/session-route.ts';
import { linkByCode } from './link-by-code.ts';
import { linkByRecord } from './link-by-record.ts';
import { tryLinking } from './try-linking.ts';

const methods = serviceRoute(listLinkingMethods, async (_call, { deps }) => ({
  methods: LINKING_METHODS.filter((method) => isOffered(method, deps)),
}));

const byOldCredentials = sessionRoute(linkByOldCredentials, (call, exchange) => {
  const { kind, identifier, password } = call.body;
  const asked = { method: 'old-credentials', identifier: recordKey(kind, identifier) } as const;
  return tryLinking(call, exchange, asked, async (taken) => {
    const { deps } = exchange;
    const holder = await deps.records.findByPassword(kind, identifier, password);
    return linkByRecord(call, deps, taken, asked.method, holder);
  });
});

const questions = sessionRoute(startQuestions, async ({ body }, { deps }) => {
  refuseUnlessOffered('questions', deps);
  const asked = await deps.records.questionsFor(body.kind, body.identifier);
  return { answer: { questions: [...asked] }, cookies: [] };
});

const byAnswers = sessionRoute(linkByAnswers, async (call, exchange) => {
  const { kind, identifier, answers } = call.body;
  const { deps } = exchange;
  refuseUnlessOffered('questions', deps);
  const asked = { method: 'questions', identifier: recordKey(kind, identifier) } as const;
  return tryLinking(call, exchange, asked, async (taken) => {
    const holder = await deps.records.findByAnswers(kind, identifier, answers);
    return linkByRecord(call, deps, taken, asked.method, holder);
  });
});

const byCredentials = sessionRoute(linkByCredentials, (call, exchange) => {
  const typed = call.body.identifier;
  const asked = { method: 'linking-code', identifier: readLinkingIdentifier(typed) ?? typed } as const;
  return tryLinking(call, exchange, asked, (taken) => linkByCode(call, exchange.deps, taken));
});

/** One identifier, however it is typed. */
function recordKey(kind: RecordKind, typed: string): string {
  return readRecordIdentifier(kind, typed) ?? typed;
}

function isOffered(method: LinkingMethod, { linkingQuestions }: Dependencies): boolean {
  return method !== 'questions' || linkingQuestions;
}

function refuseUnlessOffered(method: LinkingMethod, deps: Dependencies): void {
  if (!isOffered(method, deps)) throw new Refusal('linking-method-off');
}

export const linkingRoutes: readonly Route[] = [
  methods,
  byOldCredentials,
  questions,
  byAnswers,
  byCredentials,
];
