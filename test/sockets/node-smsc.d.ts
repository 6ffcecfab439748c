declare module 'node-smsc' {
  type Call = (query?: object, options?: object) => Promise<Record<string, never> & never[]>;
  interface NodeSmsc {
    (options: { login?: string; password?: string; hashed?: boolean; request: string }): Readonly<Record<string, Call>>;
    SmscApiError: new () => Error & { response: { error: string; error_code: number; id?: number } };
  }
  const nodeSmsc: NodeSmsc;
  export default nodeSmsc;
}
