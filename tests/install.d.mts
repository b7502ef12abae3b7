export function isOutdated(folder: string): boolean;
export function installMissing(folder: string): boolean;
