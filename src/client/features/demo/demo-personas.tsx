import { useTranslation } from 'react-i18next';
import { Card } from '#client/ui/card.tsx';
import { DemoFault } from './demo-fault.tsx';
import type { DemoStore } from './demo-store.ts';
import { PersonaList } from './persona-list.tsx';
import { useDemoAct } from './use-demo-act.ts';
import { useDemoControls } from './use-demo-controls.ts';

type Props = { store: DemoStore };

/** Beside the sign-in form: the persons of the world. */
export function DemoPersonas({ store }: Props) {
  const { t } = useTranslation('demo');
  const controls = useDemoControls(store);
  const act = useDemoAct(store);
  return (
    <Card title={t('signIn.title')} raised>
      <p>{t('signIn.lead')}</p>
      <DemoFault error={act.error} />
      <PersonaList
        personas={controls.personas}
        onChoose={(key) => act.mutate(() => controls.signInAs(key))}
      />
    </Card>
  );
}
