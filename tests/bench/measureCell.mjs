import { visitChart } from './browser/visitChart.mjs';
import { visitMany } from './browser/visitMany.mjs';
import { visitSparklines } from './browser/visitSparklines.mjs';
import { renderVisit } from './server/renderVisit.mjs';

const VISITS = {
  chart: visitChart,
  many: visitMany,
  sparkline: visitSparklines,
  server: (_browser, _url, cell) => renderVisit(cell),
};

/** A page that was not watched to its end is watched so many times as long, and once more if need be. */
const PATIENCE = 2;
const ATTEMPTS = 3;

/**
 * One visit of a cell, again with more patience where its page still drew when it was left.
 *
 * @throws Error where an action brought nothing on the screen however long it was watched
 */
export async function measureCell(browser, url, cell) {
  const visit = VISITS[cell.kind];
  for (let attempt = 1; ; attempt++) {
    const result = await visit(browser, url, cell);
    const { unsettled, missing = [] } = result;
    if (unsettled + missing.length === 0) return result;
    if (attempt === ATTEMPTS || cell.quietMs === undefined) {
      if (missing.length > 0) throw new Error(`${missing.join(', ')} brought nothing on the screen`);
      return result;
    }
    cell.quietMs *= PATIENCE;
  }
}
