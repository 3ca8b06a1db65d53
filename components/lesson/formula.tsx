/** A formula as the build rendered it, with its MathML. */
export function Formula({ html, display }: { html: string; display?: boolean }) {
  if (!display) return <span dangerouslySetInnerHTML={{ __html: html }} />;
  return <div className="formula" dangerouslySetInnerHTML={{ __html: html }} />;
}
