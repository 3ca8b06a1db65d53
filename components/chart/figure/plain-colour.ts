/** `color(srgb 0.1 0.2 0.3 / 0.5)`, which browsers compute of mixed colours, as `rgb()`, which every program reads. */
export function plainColour(value: string): string {
  return value.replace(/color\(srgb ([^)]+)\)/g, (_, inside: string) => {
    const [red, green, blue, alpha] = inside.split(/[\s/]+/).map(Number);
    const channels = [red, green, blue].map((channel) => Math.round(255 * (channel ?? 0)));
    return alpha === undefined ? `rgb(${channels.join(", ")})` : `rgba(${channels.join(", ")}, ${alpha})`;
  });
}
