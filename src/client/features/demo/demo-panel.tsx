import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#client/ui/dialog.tsx';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import { Select } from '#client/ui/select.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { DemoFault } from './demo-fault.tsx';
import { DemoReset } from './demo-reset.tsx';
import type { DemoStore } from './demo-store.ts';
import { PersonaList } from './persona-list.tsx';
import { useDemoAct } from './use-demo-act.ts';
import { useDemoControls } from './use-demo-controls.ts';
import { useDemoNames } from './use-demo-names.ts';

type Props = { store: DemoStore; isOpen: boolean; onClose: () => void };

/** The trainer's panel: the situation, who one is in it, and starting over. */
export function DemoPanel({ store, isOpen, onClose }: Props) {
  const { t } = useTranslation(['demo', 'common']);
  const names = useDemoNames();
  const controls = useDemoControls(store);
  const announce = useAnnounce();
  const act = useDemoAct(store);

  function chooseWorld(world: string) {
    const done = () => announce(t('panel.worldChosen', { world: names.world(world) }));
    act.mutate(() => controls.chooseWorld(world), { onSuccess: done });
  }

  function reset() {
    const done = () => announce(t('panel.wasReset'), { shown: true });
    act.mutate(() => controls.reset(), { onSuccess: done });
    onClose();
  }

  return (
    <Dialog
      title={t('panel.title')}
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={t('common:close')}
      placement="end"
    >
      <div className={layout.stackLarge}>
        <DemoFault error={act.error} />
        <Select
          label={t('panel.world')}
          options={controls.worlds.map((world) => ({ value: world, label: names.world(world) }))}
          value={controls.world}
          onChange={(event) => chooseWorld(event.currentTarget.value)}
        />
        <Section title={t('panel.personas')} headingLevel={3} description={t('panel.personasHint')}>
          <PersonaList
            personas={controls.personas}
            onChoose={(key) => act.mutate(() => controls.signInAs(key), { onSuccess: onClose })}
          />
        </Section>
        <Section title={t('panel.restart')} headingLevel={3} description={t('panel.resetText')}>
          <DemoReset onReset={reset} />
        </Section>
        <p>
          <Link to="/courriels" onClick={onClose}>
            {t('panel.mailbox')}
          </Link>
        </p>
        <p>
          <Link to={'/composants' as string} onClick={onClose}>
            {t('panel.components')}
          </Link>
        </p>
      </div>
    </Dialog>
  );
}
