import { type Signal, signal } from '@preact/signals';

/** Something that the reader is told in passing. */
export interface Notice {
  readonly id: number;
  readonly kind: 'done' | 'failed';
  readonly text: string;
}

export interface Notices {
  readonly list: Signal<readonly Notice[]>;
  tell(kind: Notice['kind'], text: string): void;
  dismiss(id: number): void;
}

const DONE_MS = 4000;
const FAILED_MS = 12_000;

/** What is told goes by itself; what failed stays long enough to be read. */
export function createNotices(): Notices {
  const list = signal<readonly Notice[]>([]);
  let last = 0;
  const dismiss = (id: number): void => {
    list.value = list.value.filter((notice) => notice.id !== id);
  };
  return {
    list,
    dismiss,
    tell(kind, text) {
      last += 1;
      const id = last;
      list.value = [...list.value.slice(-2), { id, kind, text }];
      setTimeout(() => dismiss(id), kind === 'done' ? DONE_MS : FAILED_MS);
    },
  };
}
