import { useState } from 'preact/hooks';
import { Refusal } from '../kit/ask.ts';
import { Button, Told } from '../kit/parts.tsx';
import { say } from '../kit/words.ts';

/** Fetches a document that the hub prints, and hands it to the browser to keep. */
export function Document({ name, id }: { name: string; id: string }) {
  const [error, tell] = useState<Error>();
  const save = async () => {
    tell(undefined);
    const response = await fetch(`/documents/${name}/${id}.docx`, {
      headers: { 'x-hub-console': '1' },
    }).catch(() => undefined);
    if (!response?.ok) {
      const answer = await response?.json().catch(() => undefined);
      return tell(new Refusal(answer?.errors?.[0] ?? { message: '', extensions: { code: 'UNAVAILABLE' } }));
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = `${name}.docx`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <>
      <Told error={error} />
      <Button quiet onClick={() => void save()}>
        {say(['下载（Word）', 'Download (Word)'])}
      </Button>
    </>
  );
}
