import ChevronDownIcon from 'lucide-react/icons/chevron-down';
import { type Ref, useId } from 'react';
import {
  ComboBox as AriaComboBox,
  Button,
  FieldError,
  Input,
  Label,
  Text,
} from 'react-aria-components/ComboBox';
import { classNames } from './class-names.ts';
import styles from './combo-box.module.css';
import { ComboBoxList } from './combo-box-list.tsx';
import type { ComboBoxOption } from './combo-box-option.ts';
import control from './control.module.css';
import frame from './field-frame.module.css';
import type { FieldProps } from './field-props.ts';
import { RequiredMark } from './required-mark.tsx';

type Props = FieldProps & {
  id?: string | undefined;
  name?: string | undefined;
  options: ComboBoxOption[];
  /** The id of the chosen option. */
  value: string | null;
  onChange: (id: string | null) => void;
  onBlur?: (() => void) | undefined;
  placeholder?: string | undefined;
  inputValue?: string | undefined;
  onInputChange?: ((text: string) => void) | undefined;
  /** The server searches: `options` are shown as they come. */
  remote?: boolean | undefined;
  loading?: boolean | undefined;
  loadingText?: string | undefined;
  /** In the list, when nothing matches. */
  emptyText: string;
  /** Under the list, when it holds only the first ones. */
  moreText?: string | undefined;
  toggleLabel: string;
  disabled?: boolean | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
};

/** One choice in a long list, found by typing; accents and case don't count. */
export function ComboBox(props: Props) {
  const { label, description, error, required = false, options, remote, inputValue, onInputChange } = props;
  const ownId = useId();
  return (
    <AriaComboBox
      id={props.id ?? ownId}
      className={frame.field ?? ''}
      {...(remote ? { items: options } : { defaultItems: options })}
      {...(inputValue !== undefined && { inputValue })}
      {...(onInputChange && { onInputChange })}
      {...(props.name !== undefined && { name: props.name })}
      {...(props.onBlur && { onBlur: props.onBlur })}
      value={props.value}
      onChange={(key) => props.onChange(key === null ? null : String(key))}
      isInvalid={error !== undefined && error !== ''}
      isRequired={required}
      isDisabled={props.disabled ?? false}
      validationBehavior="aria"
      allowsEmptyCollection
    >
      <Label className={frame.label ?? ''}>
        {label}
        {required && <RequiredMark />}
      </Label>
      {description && (
        <Text slot="description" elementType="p" className={frame.description ?? ''}>
          {description}
        </Text>
      )}
      <div className={styles.group}>
        <Input
          className={classNames(control.control, styles.input)}
          placeholder={props.placeholder ?? ''}
          ref={props.ref ?? null}
        />
        <Button className={styles.toggle ?? ''} aria-label={props.toggleLabel}>
          <ChevronDownIcon size={16} />
        </Button>
      </div>
      <FieldError elementType="p" className={frame.error ?? ''}>
        {error}
      </FieldError>
      <ComboBoxList
        loading={props.loading}
        loadingText={props.loadingText}
        emptyText={props.emptyText}
        moreText={props.moreText}
      />
    </AriaComboBox>
  );
}
