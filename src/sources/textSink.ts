/** What takes text piece by piece. Where one piece ends and the next begins carries no meaning. */
export interface TextSink {
  /** Takes the next piece. */
  readonly push: (text: string) => void;
  /** Says that there is no more. */
  readonly end: () => void;
}
