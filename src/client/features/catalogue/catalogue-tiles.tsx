import { Section } from '#client/ui/section.tsx';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import type { CatalogueItem } from './catalogue-items.ts';
import { CatalogueTile } from './catalogue-tile.tsx';
import styles from './catalogue-tiles.module.css';

type Props = {
  title: string;
  items: readonly CatalogueItem[];
  mayUse: (item: CatalogueItem) => boolean;
  kind: OrganisationKind;
  onDetails: (item: CatalogueItem) => void;
};

/** A titled part of the catalogue. */
export function CatalogueTiles({ title, items, mayUse, kind, onDetails }: Props) {
  return (
    <Section title={title}>
      <ul className={styles.tiles}>
        {items.map((item) => (
          <li key={item.id} className={styles.place}>
            <CatalogueTile item={item} usable={mayUse(item)} kind={kind} onDetails={() => onDetails(item)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
