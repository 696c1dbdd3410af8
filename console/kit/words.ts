import type { Word } from '../build/words.ts';

export type { Word };
export type Language = 'zh' | 'en';

const KEPT = 'language';
export let language: Language = localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh';

/** The language of everything from now on; whoever draws is drawn anew by the shell. */
export function speak(chosen: Language) {
  language = chosen;
  localStorage.setItem(KEPT, chosen);
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
}
speak(language);

/** A text in the reader's language, with what belongs into its `{places}`. */
export function say([zh, en]: Word, values: Record<string, string | number> = {}): string {
  return (language === 'zh' ? zh : en).replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

/** The word for a value of an enum; the code itself where the graph has none for it. */
export const wordOf = (words: Readonly<Record<string, Word>>, value: string) =>
  say(words[value] ?? [value, value]);

const ZONE = 'Asia/Shanghai';
const locale = () => (language === 'zh' ? 'zh-CN' : 'en-GB');
const made = new Map<string, Intl.DateTimeFormat>();
function format(options: Intl.DateTimeFormatOptions) {
  const key = locale() + JSON.stringify(options);
  const found = made.get(key) ?? new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...options });
  made.set(key, found);
  return found;
}

/** A day of the graph, `2026-11-24`. */
export const day = (date: string) =>
  format({ timeZone: 'UTC', dateStyle: 'medium' }).format(new Date(`${date}T00:00:00Z`));
/** A moment of the graph, as Shanghai's clocks show it. */
export const moment = (at: string) =>
  format({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
/** Today in Shanghai, as the graph writes days. */
export const today = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' }).format(new Date());
/** Fen as yuan. */
export const money = (fen: number) =>
  new Intl.NumberFormat(locale(), { style: 'currency', currency: 'CNY' }).format(fen / 100);

/** Days from today until a day; fewer than none where it is over. */
export const daysUntil = (on: string) => Math.round((Date.parse(on) - Date.parse(today())) / 86_400_000);
