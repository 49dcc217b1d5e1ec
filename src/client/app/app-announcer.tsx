import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AnnouncerProvider } from '#client/ui/announcer.tsx';

type Props = { children: ReactNode };

/** The live region, there before anything speaks. */
export function AppAnnouncer({ children }: Props) {
  const { t } = useTranslation();
  return <AnnouncerProvider dismissLabel={t('close')}>{children}</AnnouncerProvider>;
}
