/**
 * What a component has to show: figures ('ready', or 'refreshing' while newer ones are on their way), a skeleton
 * ('loading'), or a sentence that says why there are none.
 */
export type UsageStatus = 'ready' | 'loading' | 'refreshing' | 'error' | 'empty' | 'not-enabled' | 'forbidden';
