/** Hands the reader a file. A blob needs no server and no exception in the page's security policy. */
export function saveText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** "ReLU beside tanh" → "relu-beside-tanh.svg". */
export function fileName(title: string, extension: "svg" | "csv"): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ["chart"];
  return `${words.join("-").slice(0, 60)}.${extension}`;
}
