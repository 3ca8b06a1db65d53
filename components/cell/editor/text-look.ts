/** The text area's own padding and type, so that nothing moves when the editor takes its place. */
export type TextLook = {
  fontFamily: string;
  fontSize: number;
  lineHeight: number;
  top: number;
  bottom: number;
  left: number;
};

export function lookOf(code: HTMLElement, bottomBar: number): TextLook {
  const style = getComputedStyle(code);
  return {
    fontFamily: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize),
    lineHeight: Number.parseFloat(style.lineHeight),
    top: Number.parseFloat(style.paddingTop),
    bottom: Number.parseFloat(style.paddingBottom) + bottomBar,
    left: Number.parseFloat(style.paddingLeft),
  };
}
