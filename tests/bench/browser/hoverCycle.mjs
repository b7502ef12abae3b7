/** The mouse goes over the plot in so many steps: 18 px each in a plot of 1,000 px, a hand that moves without haste. */
const MOVES = 40;
const FROM = 0.12;
const TO = 0.84;
/** So often the same loop runs without a move, to know what the loop itself costs. */
const BASELINE_ROUNDS = 15;
const FRAME_MS = 1000 / 60;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Where the mouse is at each step; up and down by a pixel, as a hand does. */
function stepsOver({ x, y, width, height }) {
  return Array.from({ length: MOVES }, (_, step) => ({
    x: x + width * (FROM + ((TO - FROM) * step) / (MOVES - 1)),
    y: y + height / 2 + (step % 2),
  }));
}

/** The main thread's time of one round of a loop, in ms; a round ends when the frame after it is painted. */
async function cpuPerRound(opened, rounds, doRound) {
  const before = await opened.cpu();
  for (let round = 0; round < rounds; round++) {
    await doRound(round);
    await opened.call('taskAfterFrame');
  }
  const after = await opened.cpu();
  return { main: (after.main - before.main) / rounds, script: (after.script - before.script) / rounds };
}

/** Moves one at a time, each until its frame is painted: what a move costs the main thread. */
async function costPerMove(opened, steps) {
  const { mouse } = opened.page;
  const baseline = await cpuPerRound(opened, BASELINE_ROUNDS, () => undefined);
  const moving = await cpuPerRound(opened, steps.length, (round) => mouse.move(steps[round].x, steps[round].y));
  return { hover: [moving.main - baseline.main], hoverScript: [moving.script - baseline.script] };
}

/** Moves at 60 a second that wait for nothing: the frames that the page could not make in time. */
async function sweep(opened, steps) {
  await opened.page.mouse.move(steps[0].x, steps[0].y);
  await opened.call('twoFrames');
  await opened.call('startFrames');
  const begin = performance.now();
  const sent = [];
  for (const [index, { x, y }] of steps.entries()) {
    sent.push(opened.session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y }));
    await wait(Math.max(0, begin + (index + 1) * FRAME_MS - performance.now()));
  }
  await Promise.all(sent);
  return { dropped: [await opened.call('droppedFrames')] };
}

/** Fails unless what is shown differs from one day to another: a tooltip that never came would be fast. */
async function checkTooltip(opened, steps) {
  const looks = [await opened.call('look')];
  for (const step of [steps[10], steps[30]]) {
    await opened.page.mouse.move(step.x, step.y);
    for (let frame = 0; frame < 2; frame++) await opened.call('twoFrames');
    looks.push(await opened.call('look'));
  }
  if (new Set(looks).size !== looks.length) throw new Error('The tooltip does not follow the mouse');
}

/** What moving the mouse over the mounted chart costs. @returns samples by measure: ms a move, and frames dropped */
export async function hoverCycle(opened, { hover, dropped }) {
  const steps = stepsOver(await opened.call('plotRect'));
  await checkTooltip(opened, steps);
  await opened.page.mouse.move(steps[0].x, steps[0].y);
  await opened.call('twoFrames');
  return {
    ...(hover ? await costPerMove(opened, steps) : {}),
    ...(dropped ? await sweep(opened, steps) : {}),
  };
}
