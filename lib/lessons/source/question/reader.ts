import type { Root } from "mdast";
import type { Finding } from "../finding";
import type { Word } from "../word";
import type { WrittenTask } from "./written";

/** One kind of question: the words that it is written with, and what they come to. */
export type QuestionReader = {
  words: readonly Word[];
  /** What is wrong with the question as a whole. */
  check(tree: Root): Finding[];
  /** What is asked; called only where nothing is wrong. */
  task(tree: Root): WrittenTask;
};
