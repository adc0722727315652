import type { Head } from '../metadata/head.ts';
import type { Line, Page } from '../page/page.ts';

/** What is known of a page, once its story has been looked for. */
export type ExtractedPage = { page: Page; head: Head; url: string | null; story: readonly Line[] };
