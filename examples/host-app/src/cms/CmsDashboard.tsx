import { useWords } from '../words/useWords';

import type { ReactElement } from 'react';

/** Placeholders, one for each of `words.cmsFigures`. */
const FIGURES = [1284, 63, 24, 86_410] as const;
const ENTRIES = [
  { path: '/stories/autumn-launch', views: 12_480 },
  { path: '/pricing', views: 9_915 },
  { path: '/guides/getting-started', views: 7_260 },
  { path: '/stories/field-notes', views: 5_034 },
  { path: '/careers', views: 2_118 },
] as const;

/** The dashboard people land on. It is the host's own and shows only that there are others beside the AI credits. */
export function CmsDashboard(): ReactElement {
  const { words, number } = useWords();
  return (
    <>
      <h2 className="host-title">{words.cmsTitle}</h2>
      <dl className="host-figures">
        {FIGURES.map((figure, index) => (
          <div key={figure} className="host-card host-figure">
            <dt>{words.cmsFigures[index]}</dt>
            <dd>{number(figure)}</dd>
          </div>
        ))}
      </dl>
      <section className="host-card host-entries" aria-labelledby="most-read">
        <h3 id="most-read" className="host-title">
          {words.mostRead}
        </h3>
        <ol>
          {ENTRIES.map(({ path, views }) => (
            <li key={path}>
              <bdi dir="ltr" className="host-entries__path">
                {path}
              </bdi>
              <span className="host-entries__views">
                {number(views)} {words.views}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <p className="host-muted">{words.cmsNote}</p>
    </>
  );
}
