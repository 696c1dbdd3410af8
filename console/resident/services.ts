import { say, type Word } from '../kit/words.ts';

const services: Readonly<Record<string, Word>> = {
  MEAL: ['助餐', 'Meals'],
  BATH: ['助浴', 'Bathing'],
  CLEANING: ['助洁', 'Cleaning'],
  ESCORT: ['送医陪护', 'Company to a doctor'],
  TRANSPORT: ['助行', 'Transport'],
  URGENT: ['助急', 'Urgent help'],
  SHOPPING: ['助购', 'Shopping'],
  VISITING: ['助聊', 'Company'],
  TUTORING: ['助学', 'Tutoring'],
  JOB_HELP: ['助业', 'Help to find work'],
  CARE: ['照料护理', 'Care'],
  REHAB: ['康复训练', 'Rehabilitation'],
  COUNSELLING: ['心理疏导', 'Counselling'],
  GROUP: ['社会融入', 'Groups'],
  CASE_WORK: ['资源链接', 'Links to other help'],
};

/** A service's name; the catalogue's own where it is none of the usual ones. */
export const nameOf = ({ code, name }: { code: string; name: string }) => say(services[code] ?? [name, name]);
