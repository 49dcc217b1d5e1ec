import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { callFile } from '#client/http/call-file.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import type { ExportFormat } from '#contract/exports/export.schema.ts';
import type { Operation } from '#contract/operation.ts';
import { createRowCounter } from './count-rows.ts';
import type { ScopedRows } from './export-scope.ts';
import { saveFile } from './save-file.ts';

interface Asked extends Pick<ScopedRows, 'rows' | 'query'> {
  readonly format: ExportFormat;
  readonly columns: readonly string[];
}

/** One export at a time: begun, followed, given up; the file is saved once it is whole. */
export function useExport(operation: Operation, profileId: string) {
  const { language } = useLanguage();
  const [rows, setRows] = useState(0);
  const leaving = useRef<AbortController>(undefined);
  const mutation = useMutation({
    async mutationFn(asked: Asked) {
      leaving.current = new AbortController();
      setRows(0);
      const file = await callFile(operation, {
        params: { profileId },
        body: { ...asked, language },
        signal: leaving.current.signal,
        onPart: createRowCounter(asked.format, setRows),
      });
      saveFile(file);
      return file.name;
    },
  });
  useEffect(() => () => leaving.current?.abort(), []);
  const givenUp = mutation.error?.name === 'AbortError';
  return {
    rows,
    running: mutation.isPending,
    error: givenUp ? null : mutation.error,
    start: mutation.mutate,
    cancel: () => leaving.current?.abort(),
  };
}
