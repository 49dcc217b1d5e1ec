import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { sessionMutations } from '#client/session/session-mutations.ts';
import { useSession } from '#client/session/use-session.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { SearchField } from '#client/ui/search-field.tsx';
import { foldText, searchWords } from '#domain/search/fold-text.ts';
import styles from './home-page.module.css';
import { ProfileTile } from './profile-tile.tsx';

/** Fewer are read at a glance. */
const SEARCHED_FROM = 7;

/** « Sélectionnez un profil », then « Lier un profil » for more (000, step 4). */
export function ProfilesPage() {
  const { t } = useTranslation(['home', 'common', 'shell']);
  const { errorText } = useProblemText();
  const { profiles, currentProfileId } = useSession();
  const navigate = useNavigate();
  const router = useRouter();
  const select = useMutation(sessionMutations.selectProfile(useQueryClient()));
  const [typed, setTyped] = useState('');
  usePageTitle(t('choose.title'));
  const words = searchWords(typed);
  const found = profiles.filter(({ organisation }) => {
    const name = foldText(organisation.name);
    return words.every((word) => name.includes(word));
  });

  function choose(id: string) {
    select.mutate(id, {
      async onSuccess() {
        await router.invalidate();
        await navigate({ to: '/' });
      },
    });
  }

  return (
    <div className={styles.choice}>
      <p className={styles.welcome}>{t('choose.welcome')}</p>
      <PageHeading title={t('choose.title')} lead={t('choose.text')} />
      {select.isError && (
        <Notice tone="error" toneLabel={t('common:error')} title={t('choose.failed')} live>
          {errorText(select.error)}
        </Notice>
      )}
      {profiles.length >= SEARCHED_FROM && (
        <SearchField
          label={t('choose.search')}
          labelHidden={false}
          value={typed}
          onChange={setTyped}
          clearLabel={t('choose.clear')}
        />
      )}
      <p role="status" className={styles.count}>
        {profiles.length >= SEARCHED_FROM && t('choose.count', { count: found.length })}
      </p>
      {found.length === 0 && <EmptyState title={t('choose.none')} />}
      <ul className={styles.profiles}>
        {found.map((profile) => (
          <li key={profile.id}>
            <ProfileTile
              profile={profile}
              current={profile.id === currentProfileId}
              onChoose={() => choose(profile.id)}
            />
          </li>
        ))}
      </ul>
      <div className={layout.cluster}>
        <Link to="/liaison" search={{}} className={buttonClass()}>
          {t('shell:profile.link')}
        </Link>
      </div>
    </div>
  );
}
