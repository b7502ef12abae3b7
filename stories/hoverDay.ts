import { userEvent, within } from 'storybook/test';

/**
 * Puts the mouse on a day of a chart that runs from left to right.
 *
 * @param day the day of the month in November, or the place of the day from 1 among so many
 * @example await hoverDay(canvasElement, 11) // November 11
 */
export async function hoverDay(canvasElement: HTMLElement, day: number, dayCount = 30): Promise<void> {
  const plot = within(canvasElement).getByRole('listbox');
  const { left, top, width } = plot.getBoundingClientRect();
  await userEvent.pointer({
    target: plot,
    coords: { clientX: left + ((day - 1) / (dayCount - 1)) * width, clientY: top + 60 },
  });
}
