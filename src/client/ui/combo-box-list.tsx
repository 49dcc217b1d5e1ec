import CheckIcon from 'lucide-react/icons/check';
import { ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { classNames } from './class-names.ts';
import styles from './combo-box.module.css';
import type { ComboBoxOption } from './combo-box-option.ts';
import option from './option.module.css';
import popover from './popover.module.css';
import { Spinner } from './spinner.tsx';

type Props = {
  loading: boolean | undefined;
  loadingText: string | undefined;
  emptyText: string;
  moreText: string | undefined;
};

/** The list under a combobox; says when it looks, when nothing matches, and when there are more. */
export function ComboBoxList({ loading, loadingText, emptyText, moreText }: Props) {
  return (
    <Popover className={popover.popover ?? ''} offset={4}>
      <ListBox<ComboBoxOption>
        className={classNames(option.list, styles.list)}
        renderEmptyState={() => (
          <div className={option.empty}>{loading ? <Spinner label={loadingText ?? ''} /> : emptyText}</div>
        )}
      >
        {(item) => (
          <ListBoxItem id={item.id} textValue={item.label} className={option.option ?? ''}>
            {({ isSelected }) => (
              <>
                <span className={option.words}>
                  {item.label} {item.description && <span className={option.hint}>{item.description}</span>}
                </span>
                {isSelected && <CheckIcon className={option.check ?? ''} size={16} />}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
      {moreText && <p className={option.more}>{moreText}</p>}
    </Popover>
  );
}
