import { useEffect, useState } from 'react';
import { AnswersStep } from './answers-step.tsx';
import type { AskedQuestions } from './asked-questions.ts';
import { IdentifierStep } from './identifier-step.tsx';
import type { MethodFormProps } from './method-form-props.ts';

/** Method 2, « Répondre à des questions d’authentification »: whose file, « Suivant », then the answers. */
export function QuestionsForm(props: MethodFormProps) {
  const [asked, setAsked] = useState<AskedQuestions>();
  const [typed, setTyped] = useState<Pick<AskedQuestions, 'kind' | 'identifier'>>({
    kind: 'worker',
    identifier: '',
  });
  const { onFailedChange } = props;
  useEffect(() => onFailedChange(false), [onFailedChange]);

  if (!asked) {
    return (
      <IdentifierStep
        {...props}
        typed={typed}
        onAsked={(next) => {
          setTyped(next);
          setAsked(next);
        }}
      />
    );
  }
  return <AnswersStep {...props} asked={asked} onBack={() => setAsked(undefined)} />;
}
