/*
 * Reports as GitHub writes them, made up for the tests. Figures are small enough to be added by hand.
 */
const PREVIEW_HEADER =
  'date,username,product,sku,model,quantity,unit_type,applied_cost_per_quantity,gross_amount,discount_amount,' +
  'net_amount,exceeds_quota,total_monthly_quota,organization,cost_center_name,aic_quantity,aic_gross_amount';
const NATIVE_HEADER =
  'date,username,product,sku,model,quantity,unit_type,applied_cost_per_quantity,gross_amount,discount_amount,' +
  'net_amount,total_monthly_quota,organization,cost_center_name';

/**
 * The first generation: rows count requests, credits stand in `aic_quantity`. Alpha, small 600.5 + 20 = 620.5, the
 * model with a comma in its name 300, Gamma 79.5: 1,000 credits on May 4, 5 and 31; the quota of the three users is
 * 300 + 300 + 1,500 = 2,100 requests.
 */
export const previewReport = [
  PREVIEW_HEADER,
  '5/4/26,mona,copilot,copilot_premium_request,Alpha,10,requests,0.04,0.4,0.4,0,False,300,Octo,,600.5,6.005',
  '5/5/26,hubot,copilot,copilot_premium_request,"Beta, large",5,requests,0.04,0.2,0.2,0,True,300,"Octo ""Labs"", Inc.",,300,3',
  '5/5/26,mona,copilot,copilot_premium_request,Alpha,1,requests,0.04,0.04,0.04,0,FALSE,300,Octo,,20,0.2',
  '5/31/26,lisa,copilot,copilot_premium_request,Gamma,2,requests,0.04,0.08,0.08,0,false,1500,Octo,,79.5,0.795',
  '',
].join('\r\n');

/**
 * The native generation: rows count AI credits. Alpha 700, of which (700 - 500) / 1 = 200 are excess by net amount 2.00
 * at 0.01 a credit; "Beta, large" 150 without excess: 850 credits of two users with 1,900 + 3,900 = 5,800 credits of
 * quota.
 */
export const nativeReport = [
  NATIVE_HEADER,
  '2026-06-02,mona,copilot,copilot_ai_credits,Alpha,700,ai-credits,0.01,7,5,2,1900,Octo,Research',
  '2026-06-12,hubot,copilot,copilot_ai_credits,"Beta, large",150,ai-credits,0.01,1.5,1.5,0,3900,Octo,',
  '',
].join('\n');

/** The native report with three rows that cannot be read: credits 'abc', an impossible day, too few cells. */
export const faultyReport = [
  ...nativeReport.trimEnd().split('\n'),
  '2026-06-13,mona,copilot,copilot_ai_credits,Alpha,abc,ai-credits,0.01,0,0,0,1900,Octo,',
  '2026-02-30,mona,copilot,copilot_ai_credits,Alpha,5,ai-credits,0.01,0,0,0,1900,Octo,',
  '2026-06-14,mona,copilot',
  '2026-06-14,mona,copilot,copilot_ai_credits,Alpha,50,ai-credits,0.01,0.5,0.5,0,1900,Octo,',
  '',
].join('\n');

/** A native report of many rows, one credit each, over June 2026 and eight models. */
export function bigReport(rows: number): string {
  const lines = [NATIVE_HEADER];
  for (let row = 0; row < rows; row += 1) {
    const day = String((row % 30) + 1).padStart(2, '0');
    lines.push(
      `2026-06-${day},user-${row % 500},copilot,copilot_ai_credits,Model ${row % 8},1,ai-credits,0.01,0.01,0.01,0,1900,Octo,`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** What a browser keeps when the session has ended: a sign-in page in the report's place. */
export const signInPage =
  '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Please sign in</body></html>\n';
