import { useState } from 'preact/hooks';
import { reach } from '../kit/ask.ts';
import { Button, Told } from '../kit/parts.tsx';
import { save } from '../kit/save.ts';
import { say } from '../kit/words.ts';

/** Fetches a document that the hub prints, and hands it to the browser to keep. */
export function Document({ name, id }: { name: string; id: string }) {
  const [error, tell] = useState<Error>();
  const fetchIt = () => {
    tell(undefined);
    reach(`/documents/${name}/${id}.docx`)
      .then((response) => response.blob())
      .then((file) => save(file, `${name}.docx`))
      .catch(tell);
  };
  return (
    <>
      <Told error={error} />
      <Button quiet onClick={fetchIt}>
        {say(['下载（Word）', 'Download (Word)'])}
      </Button>
    </>
  );
}
