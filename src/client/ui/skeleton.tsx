import { classNames } from './class-names.ts';
import styles from './skeleton.module.css';

type Props = {
  width?: 'short' | 'medium' | 'long' | 'full' | undefined;
  kind?: 'text' | 'title' | 'block' | undefined;
};

/** The place of something that comes; silent. Say « Chargement… » once, in a status, beside it. */
export function Skeleton({ width = 'medium', kind = 'text' }: Props) {
  return (
    <span
      className={classNames(styles.skeleton, styles[width], kind !== 'text' && styles[kind])}
      aria-hidden="true"
    />
  );
}
