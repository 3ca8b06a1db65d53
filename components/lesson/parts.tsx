import { Children, type ComponentType, isValidElement, type ReactElement, type ReactNode } from "react";

export type PartProps = {
  children?: ReactNode;
  id?: string;
  correct?: boolean;
  for?: string;
  value?: string;
  of?: string;
  name?: string;
  formula?: string;
  text?: string;
};

/** Words whose place decides what becomes of them: an exercise or a question takes them apart. */
export const Task = ({ children }: PartProps) => <>{children}</>;
export const Hint = ({ children }: PartProps) => <>{children}</>;
export const Feedback = ({ children }: PartProps) => <>{children}</>;
export const Solution = ({ children }: PartProps) => <>{children}</>;
export const Prompt = ({ children }: PartProps) => <>{children}</>;
export const Option = ({ children }: PartProps) => <>{children}</>;

export const Line = ({ children }: PartProps) => <>{children}</>;
export const Pair = ({ children }: PartProps) => <>{children}</>;
export const Left = ({ children }: PartProps) => <>{children}</>;
export const Right = ({ children }: PartProps) => <>{children}</>;
/** What is to be seen in what a reader has predicted. */
export const Outcome = ({ children }: PartProps) => <>{children}</>;

/** What is to be drawn: its curve was computed by the build. */
export const Sketch = () => null;

/** The key to a question: the build has read it, and it is shown nowhere. */
export const Answer = () => null;

/** The children that are this word, in order. */
export function partsOf(children: ReactNode, word: ComponentType<PartProps>): ReactElement<PartProps>[] {
  return Children.toArray(children).filter(
    (child): child is ReactElement<PartProps> => isValidElement(child) && child.type === word,
  );
}

/** The children that are not this word. */
export function withoutParts(children: ReactNode, word: ComponentType<PartProps>): ReactNode[] {
  return Children.toArray(children).filter((child) => !(isValidElement(child) && child.type === word));
}
