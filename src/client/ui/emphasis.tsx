type Props = {
  /** « Pourra <b>écrire</b> dans… »: what stands between the marks is strong; once at the most. */
  children: string;
};

/** A sentence with its strong word; everything else stays text. */
export function Emphasis({ children }: Props) {
  const [before, strong, after] = children.split(/<b>(.*?)<\/b>(.*)/s);
  return (
    <>
      {before}
      {strong !== undefined && <strong>{strong}</strong>}
      {after}
    </>
  );
}
