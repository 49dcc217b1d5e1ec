import { useNavigate, useSearch } from '@tanstack/react-router';
import SearchXIcon from 'lucide-react/icons/search-x';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { PageHeading } from '#client/ui/page-heading.tsx';
import type { CatalogueItem } from './catalogue-items.ts';
import { CatalogueNav } from './catalogue-nav.tsx';
import styles from './catalogue-page.module.css';
import { itemsOf, readCatalogueAddress, writeCatalogueAddress } from './catalogue-search.ts';
import { CatalogueSearchBox } from './catalogue-search-box.tsx';
import { CatalogueTiles } from './catalogue-tiles.tsx';
import { DetailsDialog } from './details-dialog.tsx';

/** « Catalogue de services » (002, step 4): catalogues and categories, « Éléments populaires », and a tile for each form. */
export function CataloguePage() {
  const { t } = useTranslation(['catalogue', 'common']);
  const { number } = useFormats();
  const profile = useCurrentProfile();
  const navigate = useNavigate();
  const state = readCatalogueAddress(useSearch({ strict: false }));
  const [detailed, setDetailed] = useState<CatalogueItem>();
  usePageTitle(t('title'));
  const mayUse = (item: CatalogueItem) => item.path === null || profile.abilities.includes('submit-requests');
  const items = itemsOf(state, ({ id }) => `${t(`item.${id}.title`)} ${t(`item.${id}.text`)}`);
  const first = state.category === undefined && state.catalogue === undefined && state.search === '';
  const place = state.category
    ? t(`category.${state.category}`)
    : t(state.catalogue ? `catalogue.${state.catalogue}` : 'nav.all');
  const tiles = { mayUse, onDetails: setDetailed, kind: profile.organisation.kind };
  const go = (search: ReturnType<typeof writeCatalogueAddress>, replace = false) =>
    void navigate({ to: '/catalogue', search, replace });

  return (
    <div className={styles.columns}>
      <CatalogueNav state={state} />
      <div className={layout.stackLarge}>
        <PageHeading title={t('title')} lead={t('lead')} />
        <div className={styles.search}>
          <CatalogueSearchBox
            value={state.search}
            onSearch={(search) => go(writeCatalogueAddress({ ...state, search }), true)}
          />
        </div>
        {!profile.abilities.includes('submit-requests') && (
          <Notice tone="info" toneLabel={t('common:information')} title={t('refused.title')}>
            {t('refused.text', { organisation: profile.organisation.name })}
          </Notice>
        )}
        {first ? (
          <>
            <CatalogueTiles title={t('popular')} items={items.filter((item) => item.popular)} {...tiles} />
            <CatalogueTiles title={t('others')} items={items.filter((item) => !item.popular)} {...tiles} />
          </>
        ) : (
          items.length > 0 && <CatalogueTiles title={place} items={items} {...tiles} />
        )}
        <p role="status" className={first || items.length === 0 ? styles.silent : styles.count}>
          {!first && t('count', { count: items.length, shown: number(items.length) })}
        </p>
        {items.length === 0 && (
          <EmptyState
            icon={SearchXIcon}
            title={t('none.title')}
            actions={<Button onClick={() => go({})}>{t('none.back')}</Button>}
          >
            {t('none.text')}
          </EmptyState>
        )}
      </div>
      <DetailsDialog
        item={detailed}
        usable={detailed !== undefined && mayUse(detailed)}
        kind={profile.organisation.kind}
        onClose={() => setDetailed(undefined)}
      />
    </div>
  );
}
