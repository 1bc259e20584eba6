declare module 'write-good' {
  /** Every suggestion with its place. The package has no types of its own. */
  export default function writeGood(
    text: string,
  ): readonly { readonly index: number; readonly reason: string }[];
}
