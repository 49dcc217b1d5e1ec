import { answerRows } from './answer-rows.ts';
import { readCsv } from './read-csv.ts';

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => answerRows(() => readCsv(data)));
