import 'i18next';
import type { accountFrench } from './account-french.ts';
import type { addRelationFrench } from './add-relation-french.ts';
import type { bulkFrench } from './bulk-french.ts';
import type { demoFrench } from './demo-french.ts';
import type { departureFrench } from './departure-french.ts';
import type { explanationFrench } from './explanation-french.ts';
import type { formFrench } from './form-french.ts';
import type { french } from './french.ts';
import type { homeFrench } from './home-french.ts';
import type { identityFrench } from './identity-french.ts';
import type { linkingFrench } from './linking-french.ts';
import type { modifyContactFrench } from './modify-contact-french.ts';
import type { neighbourFrench } from './neighbour-french.ts';
import type { organisationFrench } from './organisation-french.ts';
import type { privacyFrench } from './privacy-french.ts';
import type { reconciliationFrench } from './reconciliation-french.ts';
import type { removeRelationFrench } from './remove-relation-french.ts';
import type { serviceFrench } from './service-french.ts';
import type { sheetFrench } from './sheet-french.ts';
import type { shellFrench } from './shell-french.ts';
import type { signUpFrench } from './sign-up-french.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: typeof french &
      typeof shellFrench &
      typeof homeFrench &
      typeof organisationFrench &
      typeof demoFrench &
      typeof explanationFrench &
      typeof sheetFrench &
      typeof serviceFrench &
      typeof formFrench &
      typeof addRelationFrench &
      typeof neighbourFrench &
      typeof bulkFrench &
      typeof reconciliationFrench &
      typeof removeRelationFrench &
      typeof modifyContactFrench &
      typeof departureFrench &
      typeof accountFrench &
      typeof identityFrench &
      typeof linkingFrench &
      typeof privacyFrench &
      typeof signUpFrench;
  }
}
