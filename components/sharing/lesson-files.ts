/** What writes a lesson's files: loaded when one is asked for, because a program is compiled on its way. */
export { writeNotebook, writeProgram } from "@/lib/sharing";
