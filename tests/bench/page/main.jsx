import { createStage } from './stage.jsx';

/** One page serves every library; only the one asked for is loaded: `?peer=uplot`. */
const PEERS = import.meta.glob('./peers/*.jsx');

const name = new URLSearchParams(location.search).get('peer');
window.bench = createStage(await PEERS[`./peers/${name}.jsx`](), document.getElementById('root'));
