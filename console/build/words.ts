/** A text in both languages. */
export type Word = readonly [zh: string, en: string];

const sentence = (name: string) => {
  const text = name
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** What a description of the graph says: `English. 中文。`, each without its last mark. */
export function split(description: string): Word {
  const at = [...description.matchAll(/[.!?:;)"”] (?=[\p{Script=Han}《“])/gu)].at(-1)?.index;
  if (at === undefined) return ['', description.trim()];
  return [
    description
      .slice(at + 2)
      .trim()
      .replace(/。$/, ''),
    description.slice(0, at + 1).trim(),
  ];
}

/** A name of the graph as a label: its Chinese from the description, its English from the name. */
export function label(name: string, description: string | null | undefined): Word {
  const [zh] = split(description ?? '');
  const en = sentence(name);
  return [zh || en, en];
}
