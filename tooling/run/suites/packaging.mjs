export async function packaging() {
  return { checks: [], remarks: ['not written yet'] };
}
