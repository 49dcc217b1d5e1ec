import type { ReactNode } from 'react';
import { Checkbox } from '#client/ui/checkbox.tsx';
import { fieldAria } from '#client/ui/field-aria.ts';
import frame from '#client/ui/field-frame.module.css';
import { RequiredMark } from '#client/ui/required-mark.tsx';
import type { ChoiceGroup } from './choice-group.ts';
import styles from './choice-list.module.css';
import { toggled } from './toggled.ts';

type Props = {
  id: string;
  legend: string;
  description?: string | undefined;
  groups: readonly ChoiceGroup[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  error?: string | undefined;
  /** Above the boxes: the search. */
  tools?: ReactNode;
  /** In place of the boxes. */
  emptyText?: string | undefined;
  /** Under the boxes: how many, and the way to more. */
  children?: ReactNode;
};

/** Several choices in a list, some of them under a box that takes all of its group. */
export function ChoiceList({
  id,
  legend,
  description,
  groups,
  value,
  onChange,
  error,
  tools,
  emptyText,
  children,
}: Props) {
  return (
    <fieldset id={id} className={styles.list} {...fieldAria({ id, description, error })}>
      <legend className={styles.legend}>
        {legend}
        <RequiredMark />
      </legend>
      {description && (
        <p id={`${id}-description`} className={frame.description}>
          {description}
        </p>
      )}
      {tools}
      <div className={styles.box}>
        {groups.length === 0 && <p className={styles.empty}>{emptyText}</p>}
        {groups.map(({ key, all, choices }) => {
          const ids = choices.map((choice) => choice.id);
          const ticked = ids.filter((one) => value.includes(one)).length;
          return (
            <div key={key} className={styles.group}>
              {all && (
                <div className={styles.head}>
                  <Checkbox
                    id={`${id}-all-${key}`}
                    label={all}
                    checked={ticked === ids.length}
                    indeterminate={ticked > 0 && ticked < ids.length}
                    onChange={({ currentTarget }) => onChange(toggled(value, ids, currentTarget.checked))}
                  />
                </div>
              )}
              <ul className={styles.rows} aria-label={all}>
                {choices.map((choice) => (
                  <li key={choice.id}>
                    <Checkbox
                      id={`${id}-${choice.id}`}
                      label={choice.label}
                      description={choice.detail}
                      checked={value.includes(choice.id)}
                      onChange={({ currentTarget }) =>
                        onChange(toggled(value, [choice.id], currentTarget.checked))
                      }
                    />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      {children && <div className={styles.foot}>{children}</div>}
      {error && (
        <p id={`${id}-error`} className={frame.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
