import 'i18next';
import type { demoFrench } from './demo-french.ts';
import type { explanationFrench } from './explanation-french.ts';
import type { french } from './french.ts';
import type { organisationFrench } from './organisation-french.ts';
import type { sheetFrench } from './sheet-french.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: typeof french &
      typeof organisationFrench &
      typeof demoFrench &
      typeof explanationFrench &
      typeof sheetFrench;
  }
}
