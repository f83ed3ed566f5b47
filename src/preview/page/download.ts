/** Hands bytes to the browser as a download. */
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; it must live until then.
  setTimeout(() => { URL.revokeObjectURL(address); }, 60_000);
}
