import './style.css';

// Drawn on 48 by 48, in lines: no font has to know them.
const paths: Readonly<Record<string, string>> = {
  MEAL: 'M6 24h36a18 14 0 0 1-36 0zM16 40h16M18 16q-3-4 0-8M26 16q-3-4 0-8',
  BATH: 'M4 26h40v4a10 10 0 0 1-10 10H14A10 10 0 0 1 4 30zM10 26V12a5 5 0 0 1 10 0M14 40v4M34 40v4',
  CLEANING: 'M30 4L20 24M12 24h16l4 20H8zM16 34v10M24 34v10',
  ESCORT: 'M8 44V14h32v30M4 44h40M24 20v12M18 26h12M20 44v-6h8v6M16 14V6h16v8',
  TRANSPORT:
    'M4 36V14h26v22M30 22h8l6 7v7M4 36h4M16 36h14M38 36h6M12 32a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM34 32a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  URGENT: 'M24 6a14 14 0 0 0-14 14v10l-4 6h36l-4-6V20A14 14 0 0 0 24 6zM20 40a4 4 0 0 0 8 0',
  SHOPPING: 'M8 16h32l-3 26H11zM16 16a8 8 0 0 1 16 0',
  VISITING: 'M6 8h36v24H24L14 42V32H6zM14 16h20M14 24h12',
  TUTORING: 'M24 12Q14 6 4 10v28q10-4 20 2 10-6 20-2V10q-10-4-20 2zM24 12v28',
  JOB_HELP: 'M4 16h40v26H4zM16 16V8h16v8M4 28h40M24 26v6',
  CARE: 'M24 22q-8-10-12-4t12 14q16-8 12-14t-12 4zM6 34v8h36v-8',
  REHAB: 'M24 6a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM24 16v14l-8 12M24 30l8 12M12 22l12-2 12 2',
  COUNSELLING: 'M24 42Q4 28 6 16a9 9 0 0 1 18-2 9 9 0 0 1 18 2q2 12-18 26z',
  GROUP:
    'M16 10a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM34 12a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM4 40q0-14 12-14t12 14zM32 28q12-2 12 12H32',
  CASE_WORK: 'M20 28l8-8M22 14l6-6a8 8 0 0 1 12 12l-6 6M26 34l-6 6A8 8 0 0 1 8 28l6-6',
  help: 'M16 26V10a3 3 0 0 1 6 0v12V6a3 3 0 0 1 6 0v16V9a3 3 0 0 1 6 0v20q0 15-12 15-7 0-10-6L6 28q2-5 6-1z',
  order: 'M6 36h36M9 32a15 15 0 0 1 30 0zM24 17v-5M20 10h8',
  progress: 'M24 6a18 18 0 1 1 0 36 18 18 0 0 1 0-36zM24 14v10l8 6',
  readers: 'M4 24q20-28 40 0-20 28-40 0zM24 17a7 7 0 1 1 0 14 7 7 0 0 1 0-14z',
};

/** A picture beside a word; a plain cross where the county has a service of its own. */
export const Icon = ({ of }: { of: string }) => (
  <svg class="icon" viewBox="0 0 48 48" aria-hidden="true">
    <path d={paths[of] ?? 'M24 8v32M8 24h32'} />
  </svg>
);
