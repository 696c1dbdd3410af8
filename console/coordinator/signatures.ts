/** Signed minutes, as the graph hands them out to be verified anywhere. */
export interface SignedMinutes {
  minutes: string;
  signatures: readonly {
    unit: string;
    name: string;
    signedAt: string;
    signature: string;
    publicKey: string;
  }[];
  vouched: string;
}

/** What the minutes say, as they were signed. */
export interface MinutesText {
  units: readonly { unit: string; isPresent: boolean }[];
  items: readonly {
    ordinal: number;
    isRestricted?: boolean;
    question?: string;
    opinions?: readonly { unit: string; stance: string; text: string }[];
    dissent?: readonly string[];
    recused?: readonly string[];
    decisions?: readonly {
      text: string;
      lead: string;
      helpers: readonly string[];
      dueOn: string;
      deliverable: string;
    }[];
  }[];
}

const bytes = (base64: string) => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
const fromUrl = (text: string) => bytes(text.replaceAll('-', '+').replaceAll('_', '/'));
const fromPem = (pem: string) => bytes(pem.replace(/-----[^-]+-----|\s/g, ''));

async function isSigned(text: string, signature: string, pem: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('spki', fromPem(pem), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, fromUrl(signature), new TextEncoder().encode(text));
  } catch (error) {
    // A browser that does not know Ed25519 has found nothing wrong.
    if (error instanceof DOMException && error.name === 'NotSupportedError') throw error;
    return false;
  }
}

/** Whether each unit's signature stands under these very minutes; by this browser alone, without the hub. */
export const verifySignatures = ({ minutes, signatures }: SignedMinutes) =>
  Promise.all(
    signatures.map(async ({ name, signedAt, signature, publicKey }) => ({
      name,
      signedAt,
      isTrue: await isSigned(minutes, signature, publicKey),
    })),
  );

/** Whether the registry says whose keys they are, by its public key, which comes from elsewhere. */
export const isVouched = ({ signatures, vouched }: SignedMinutes, registry: string) =>
  isSigned(
    signatures.map(({ unit, name, publicKey }) => `${unit} ${name} ${publicKey}`).join('\n'),
    vouched,
    registry,
  );
