import { language, type Word } from './words.ts';

const units: Readonly<Record<string, Word>> = {
  元: ['元', 'yuan'],
  千克: ['千克', 'kg'],
  升: ['升', 'litres'],
  小时: ['小时', 'hours'],
  箱: ['箱', 'boxes'],
  套: ['套', 'sets'],
  册: ['册', 'copies'],
  次: ['次', 'times'],
  餐: ['餐', 'meals'],
  趟: ['趟', 'trips'],
};

/** A quantity with its unit, as people write it; what is only counted has no unit in English. */
export const amount = (quantity: number, unit: string) =>
  language === 'zh'
    ? `${quantity} ${unit}`
    : [quantity, units[unit]?.[1].replace(quantity === 1 ? /s$/ : /$/, '')].filter(Boolean).join(' ');
