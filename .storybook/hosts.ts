/**
 * Style sheets of pages that the components may be dropped into, for the toolbar. They hold inside the story's page alone,
 * with the weight they would have on a page of their own.
 */
export const hosts: Readonly<Record<string, { title: string; css: string }>> = {
  plain: { title: 'Plain page', css: '' },
  unset: { title: 'Everything unset', css: '* { all: unset; }' },
  preflight: {
    title: 'Reset of a utility framework',
    css: `
      *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
      h1, h2, h3, h4 { font-size: inherit; font-weight: inherit; }
      a { color: inherit; text-decoration: inherit; }
      table { border-collapse: collapse; text-indent: 0; }
      button, input { font: inherit; background-color: transparent; border-radius: 0; }
      img, svg { display: block; vertical-align: middle; max-width: 100%; height: auto; }`,
  },
  legacy: {
    title: 'Page that styles every element',
    css: `
      svg { fill: red; } path, rect { fill: red; stroke: lime; }
      table, tbody, tr, td, th { display: block; border: 1px solid red; } caption { caption-side: bottom; }
      button { background: red; color: lime; text-transform: uppercase; border-radius: 0; }
      h2, h3, p { margin: 2em; text-transform: uppercase; letter-spacing: 0.2em; }
      a { color: red; } * { transition: all 1s; }`,
  },
};
