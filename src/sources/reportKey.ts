/** The columns of a report by which its credits can be told apart. */
export type ReportKey = 'model' | 'product' | 'sku' | 'username' | 'organization' | 'cost_center_name';
