import styles from './sheet-day.module.css';
import { SheetDayField } from './sheet-day-field.tsx';
import { SheetDayNotice } from './sheet-day-notice.tsx';

/** « État au » of a sheet: the field that chooses the day, and, on another day than today, the notice that says so. */
export function SheetDay() {
  return (
    <div className={styles.day}>
      <div className={styles.field}>
        <SheetDayField />
      </div>
      <SheetDayNotice />
    </div>
  );
}
