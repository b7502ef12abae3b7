/** What the app itself says; the words of the analytics come with the package. `{x}` is filled in. */
export interface Words {
  readonly analytics: string;
  readonly apps: string;
  readonly openApps: string;
  readonly otherApps: readonly string[];
  readonly otherAppNote: string;
  readonly backToAnalytics: string;
  readonly help: string;
  readonly helpText: readonly string[];
  readonly settings: string;
  readonly brand: string;
  readonly appearance: string;
  readonly light: string;
  readonly dark: string;
  readonly language: string;
  readonly source: string;
  readonly sample: string;
  readonly report: string;
  readonly cms: string;
  readonly aiCredits: string;
  readonly dashboards: string;
  readonly cmsTitle: string;
  readonly cmsNote: string;
  readonly cmsFigures: readonly string[];
  readonly mostRead: string;
  readonly views: string;
  readonly sampleNote: string;
  readonly openReport: string;
  readonly openAnother: string;
  readonly dropHint: string;
  readonly dropHere: string;
  readonly reportHow: string;
  readonly reading: string;
  readonly cancel: string;
  readonly couldNotRead: string;
  readonly backToSample: string;
  readonly by: string;
  readonly byNames: Readonly<
    Record<'model' | 'product' | 'sku' | 'username' | 'organization' | 'cost_center_name', string>
  >;
  readonly rowsKept: string;
  readonly allowance: string;
  readonly allowanceNote: string;
  readonly included: string;
  readonly excessLimit: string;
  readonly unlimited: string;
  readonly noCap: string;
  readonly apply: string;
  readonly takeQuota: string;
  readonly quotaInRequests: string;
  readonly issues: string;
  readonly issueCount: string;
  readonly line: string;
  readonly moreIssues: string;
}
