/** Where a tab keeps the admin token. */
export const TOKEN_KEY = 'holub-admin-token';
