import type { Product } from '../model/product';

/** Six products that are used and two that are not, in the order that fixes their colours. */
export const sampleProducts: readonly Product[] = [
  { id: 'agent-os', name: 'Agent OS' },
  { id: 'writing-assistant', name: 'Writing Assistant' },
  { id: 'search', name: 'Search' },
  { id: 'translate', name: 'Translate' },
  { id: 'brand-kit', name: 'Brand Kit' },
  { id: 'image-studio', name: 'Image Studio' },
  { id: 'forms', name: 'Forms' },
  { id: 'personalize', name: 'Personalize' },
];
