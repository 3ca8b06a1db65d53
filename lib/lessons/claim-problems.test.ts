import { expect, it } from "vitest";
import type { Claim, ClaimVerdict } from "@/lib/model";
import { claimProblems } from "./claim-problems";
import { readLesson } from "./read-lesson";
import type { ClaimPart } from "./source";
import { cellText, lessonText } from "./testing/course-folder";

const ledger: Claim[] = [{ id: "C01", claim: "It bends.", texts: ["S1"], verdict: "holds" }];

/** The claim as a lesson would state it, on the line after the cell. */
function stated(id: string, verdict: ClaimVerdict): ClaimPart[] {
  const claim = `<Claim id="${id}" verdict="${verdict}" evidence="one" asks="q">\nIt bends.\n</Claim>`;
  const text = lessonText(cellText("one", "1"), claim);
  return readLesson("tiny", new Map([["index.mdx", text]]), []).parts.claims;
}

it("a claim with the ledger's verdict is no problem", () => {
  expect(claimProblems("index.mdx", stated("C01", "holds"), ledger)).toEqual([]);
});

it("a claim with another verdict is a problem that names both, at its place", () => {
  const [problem] = claimProblems("index.mdx", stated("C01", "wrong"), ledger);
  expect(problem).toMatchObject({ file: "index.mdx", rule: "claim-verdict" });
  expect(problem?.seen).toContain("“wrong”");
  expect(problem?.seen).toContain("“holds”");
  expect(problem?.line).toBeGreaterThan(12);
});

it("a claim that the ledger does not have is a problem", () => {
  const [problem] = claimProblems("index.mdx", stated("C99", "holds"), ledger);
  expect(problem).toMatchObject({ rule: "unknown-claim" });
  expect(problem?.seen).toContain("“C99”");
});

it("a course without a ledger compares nothing", () => {
  expect(claimProblems("index.mdx", stated("C99", "holds"), [])).toEqual([]);
});
