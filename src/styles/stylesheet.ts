// Empty on purpose: TypeScript asks for a declaration of `ai-credits-analytics/styles.css`, and this becomes it.
export {};
