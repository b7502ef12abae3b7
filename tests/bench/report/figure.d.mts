export function figure(value: number): string;
