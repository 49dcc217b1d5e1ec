import * as z from 'zod';
import { LINKING_METHODS } from '#domain/linking/linking-method.ts';
import { RECORD_KINDS } from '#domain/linking/record-identifier.ts';
import { RECORD_QUESTIONS } from '#domain/linking/record-questions.ts';

/** As they were typed: any case, with or without hyphens and spaces. */
export const linkingCredentialsSchema = z.strictObject({
  identifier: z.string().min(1).max(40),
  code: z.string().min(1).max(40),
});

/** As it was typed: `ci1234567`, a former e-mail, `er123456`, `as…`, `ap…`. */
const identifierSchema = z.string().min(1).max(254);

/** Access to the former online services. */
export const oldCredentialsSchema = z.strictObject({
  kind: z.enum(RECORD_KINDS),
  identifier: identifierSchema,
  password: z.string().min(1).max(128),
});

export const startQuestionsSchema = z.strictObject({
  kind: z.enum(RECORD_KINDS),
  identifier: identifierSchema,
});

export const questionsSchema = z.strictObject({ questions: z.array(z.enum(RECORD_QUESTIONS)) });

/** One answer to each question that was asked, in any order, as it was typed. */
export const answersSchema = startQuestionsSchema.extend({
  answers: z
    .array(z.strictObject({ question: z.enum(RECORD_QUESTIONS), answer: z.string().min(1).max(200) }))
    .min(1)
    .max(RECORD_QUESTIONS.length),
});

/** The methods that this service offers, in the order of the guide. */
export const linkingMethodsSchema = z.strictObject({ methods: z.array(z.enum(LINKING_METHODS)) });
