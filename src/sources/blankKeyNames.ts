import type { ReportKey } from './reportKey';

/**
 * What the credits of rows with a blank key are called, by column, so that they are not lost. A host that wants other
 * words renames the product whose id is ''.
 */
export const blankKeyNames: { readonly [key in ReportKey]: string } = {
  model: 'No model',
  product: 'No product',
  sku: 'No SKU',
  username: 'No user',
  organization: 'No organization',
  cost_center_name: 'No cost center',
};
