/** Small parts that every picture uses. */

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Up to two decimals, without trailing zeros: coordinates need no more. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** "12%"; a share that is not all or none never reads as 100% or 0%. @param share 0 to 1 */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 100 && share < 1) return 'meer dan 99%';
  if (whole === 0 && share > 0) return 'minder dan 1%';
  return `${whole}%`;
}
