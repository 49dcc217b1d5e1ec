import { answerRows } from '#client/features/reconciliation/reading/answer-rows.ts';
import { compareList, type ListToCompare } from './compare-list.ts';

addEventListener('message', ({ data }: MessageEvent<ListToCompare>) => answerRows(() => compareList(data)));
