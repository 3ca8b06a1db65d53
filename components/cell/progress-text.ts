import { type Progress, type Reported, stepText } from "@/lib/model";

/** "Step 120 of 300 · 1.2 s · about 1.8 s left"; the steps alone when the run is over. */
export function progressText(reported: Reported, progress: Progress | null): string {
  const steps = stepText(reported);
  const parts = [steps.charAt(0).toUpperCase() + steps.slice(1)];
  if (progress) parts.push(seconds(progress.elapsedMs));
  if (progress?.leftMs) parts.push(`about ${rounded(progress.leftMs)} left`);
  return parts.join(" · ");
}

/** The part of the steps that is done, from 0 to 1; null where it is not known how many there are to be. */
export function shareDone({ step, of }: Reported): number | null {
  return of === null ? null : Math.min(1, Math.max(0, step / of));
}

function seconds(milliseconds: number): string {
  if (milliseconds < 60_000) return `${(milliseconds / 1_000).toFixed(1)} s`;
  const whole = Math.floor(milliseconds / 1_000);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** As exact as a guess can be. */
function rounded(milliseconds: number): string {
  if (milliseconds < 10_000) return `${Math.max(0.1, milliseconds / 1_000).toFixed(1)} s`;
  if (milliseconds < 90_000) return `${Math.round(milliseconds / 1_000)} s`;
  return `${Math.round(milliseconds / 60_000)} min`;
}
