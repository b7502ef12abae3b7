/**
 * Everything that is measured. `id` names its module in page/peers, `packages` whose versions are reported. A canvas is
 * drawn by the main thread, so nothing of it comes on the screen after that is free. `lateMs`: it waits so long by itself
 * before it reacts to a new size.
 */
export const PEERS = [
  { id: 'ours', name: 'ours', packages: ['ai-credits-analytics'] },
  { id: 'ours-default', name: 'ours (default)', packages: [] },
  { id: 'uplot', name: 'uPlot', packages: ['uplot'], isCanvas: true },
  { id: 'recharts', name: 'recharts', packages: ['recharts'] },
  { id: 'mui', name: 'MUI X', packages: ['@mui/x-charts'] },
  { id: 'nivo', name: 'nivo', packages: ['@nivo/line'] },
  { id: 'xychart', name: 'visx xychart', packages: ['@visx/xychart'] },
  { id: 'echarts', name: 'ECharts', packages: ['echarts', 'echarts-for-react'], isCanvas: true, lateMs: 100 },
  { id: 'chartjs', name: 'Chart.js', packages: ['chart.js', 'react-chartjs-2'], isCanvas: true },
];

/** The library of an id. */
export function peerOf(id) {
  const peer = PEERS.find((one) => one.id === id);
  if (peer === undefined) throw new Error(`No library is called ${id}`);
  return peer;
}
