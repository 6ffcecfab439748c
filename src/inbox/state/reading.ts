/** What the server says, and the news that came while it was on its way: they may be later than what it says. */
export interface Read<Answer, News> {
  readonly answer: Answer;
  /** In the order in which they came. */
  readonly news: readonly News[];
}

/** Questions to the server about something that changes meanwhile; only the newest question counts. */
export interface Reading<News> {
  /** @returns null where another question has been asked meanwhile; @throws what `load` throws, for the newest one */
  ask<Answer>(load: () => Promise<Answer>): Promise<Read<Answer, News> | null>;
  /** Keeps news for as long as an answer is on its way. */
  hear(news: News): void;
}

/** No question has been asked yet. */
export function createReading<News>(): Reading<News> {
  /** Of the newest question, while it has no answer. */
  let meanwhile: News[] | null = null;
  return {
    async ask(load) {
      const news: News[] = [];
      meanwhile = news;
      try {
        const answer = await load();
        return meanwhile === news ? { answer, news } : null;
      } catch (error) {
        if (meanwhile !== news) return null;
        throw error;
      } finally {
        if (meanwhile === news) meanwhile = null;
      }
    },
    hear(news) {
      meanwhile?.push(news);
    },
  };
}
