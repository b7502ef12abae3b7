const LINE_HEIGHT = 18;
const NAMES_PER_LINE = 12;

/** Height that the legend takes from the plot, in a box of full width. */
export const legendHeight = (products) => Math.ceil(products.length / NAMES_PER_LINE) * LINE_HEIGHT;

/** Names and colours, for the libraries that bring no legend. */
export function PlainLegend({ products }) {
  return (
    <ul className="legend">
      {products.map(({ id, name, color }) => (
        <li key={id}>
          <i style={{ background: color }} />
          {name}
        </li>
      ))}
    </ul>
  );
}
