/** Where better-auth keeps its records, under our table and column names; both stores use the same. */
export const AUTH_TABLES = {
  user: {
    modelName: 'user_account',
    fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    additionalFields: {
      firstName: { type: 'string', required: true, fieldName: 'first_name' },
      lastName: { type: 'string', required: true, fieldName: 'last_name' },
      language: { type: 'string', required: true },
      disabled: { type: 'boolean', required: true },
      agent: { type: 'boolean', required: false, defaultValue: false },
    },
  },
  session: {
    modelName: 'user_session',
    fields: {
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
    additionalFields: {
      signedInAt: { type: 'date', required: true, fieldName: 'signed_in_at', input: false },
      lastSeenAt: { type: 'date', required: true, fieldName: 'last_seen_at', input: false },
    },
  },
  account: {
    modelName: 'user_credential',
    fields: {
      userId: 'user_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  verification: {
    modelName: 'user_verification',
    fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
} as const;
