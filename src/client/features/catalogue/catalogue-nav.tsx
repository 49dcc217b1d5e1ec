import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUES, type CatalogueKey } from './catalogue-items.ts';
import styles from './catalogue-nav.module.css';
import {
  type CatalogueAddress,
  type CatalogueState,
  categoriesOf,
  writeCatalogueAddress,
} from './catalogue-search.ts';

type Props = { state: CatalogueState };

/** The side menu of the catalogue: « Catalogue », then the categories of the one chosen. */
export function CatalogueNav({ state }: Props) {
  const { t } = useTranslation('catalogue');
  const { catalogue, category } = state;
  const keys = Object.keys(CATALOGUES) as CatalogueKey[];
  return (
    <nav className={styles.side} aria-label={t('nav.label')}>
      <p className={styles.title} id="catalogues">
        {t('nav.catalogues')}
      </p>
      <ul className={styles.links} aria-labelledby="catalogues">
        <Place search={{}} current={catalogue === undefined && category === undefined}>
          {t('nav.all')}
        </Place>
        {keys.map((key) => (
          <Place
            key={key}
            search={writeCatalogueAddress({ catalogue: key })}
            current={key === catalogue && category === undefined}
          >
            {t(`catalogue.${key}`)}
          </Place>
        ))}
      </ul>
      <p className={styles.title} id="categories">
        {t('nav.categories')}
      </p>
      <ul className={styles.links} aria-labelledby="categories">
        {categoriesOf(catalogue).map((key) => (
          <Place
            key={key}
            search={writeCatalogueAddress({ catalogue, category: key })}
            current={key === category}
          >
            {t(`category.${key}`)}
          </Place>
        ))}
      </ul>
    </nav>
  );
}

type PlaceProps = { search: CatalogueAddress; current: boolean; children: ReactNode };

function Place({ search, current, children }: PlaceProps) {
  return (
    <li>
      <Link
        to="/catalogue"
        search={search}
        className={styles.link}
        activeOptions={{ exact: true, includeSearch: true }}
        data-current={current || undefined}
        aria-current={current ? 'page' : undefined}
      >
        {children}
      </Link>
    </li>
  );
}
