import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { z } from 'zod';

const Receipt = z.object({
  minutes: z.string(),
  signatures: z.array(
    z.object({
      unit: z.string(),
      name: z.string(),
      signedAt: z.string(),
      signature: z.string(),
      publicKey: z.string(),
    }),
  ),
  vouched: z.string(),
});

/** What is wrong with a receipt, in words; empty where every signature holds. Needs no hub: only the registry's public key. */
export function verifyReceipt(text: string, registry: KeyObject): { units: string[]; findings: string[] } {
  let receipt: z.infer<typeof Receipt>;
  try {
    receipt = Receipt.parse(JSON.parse(text));
  } catch {
    return { units: [], findings: ['This is not a receipt.'] };
  }
  const findings: string[] = [];
  const vouched = receipt.signatures
    .map(({ unit, name, publicKey }) => `${unit} ${name} ${publicKey}`)
    .join('\n');
  if (!verify(null, Buffer.from(vouched), registry, Buffer.from(receipt.vouched, 'base64url')))
    findings.push('The registry has not vouched for these keys.');
  for (const { name, signature, publicKey } of receipt.signatures) {
    let isTrue = false;
    try {
      isTrue = verify(
        null,
        Buffer.from(receipt.minutes),
        createPublicKey(publicKey),
        Buffer.from(signature, 'base64url'),
      );
    } catch {}
    if (!isTrue) findings.push(`${name} has not signed these minutes.`);
  }
  const present = (JSON.parse(receipt.minutes) as { units: { unit: string; isPresent: boolean }[] }).units
    .filter(({ isPresent }) => isPresent)
    .map(({ unit }) => unit);
  const signed = receipt.signatures.map(({ name }) => name);
  for (const unit of present)
    if (!signed.includes(unit)) findings.push(`${unit} was present and has not signed.`);
  return { units: signed, findings };
}
