/**
 * A formula as the build rendered it, with its MathML. `FormulaScroll` may have made it reachable by keys before React gets
 * here, and then it stays so.
 */
export function Formula({ html, display }: { html: string; display?: boolean }) {
  if (!display) return <span suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
  return <div className="formula" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
