import { answerRows } from './answer-rows.ts';
import { readWorkbook } from './read-workbook.ts';

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => answerRows(() => readWorkbook(data)));
