export { novemberSample } from './novemberSample';
export { sampleUsageInput } from './sampleUsageInput';

export type { NovemberSample } from './novemberSample';
export type { SampleUsageOptions } from './sampleUsageInput';
