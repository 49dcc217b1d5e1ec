/** The password of every account of the demo worlds; no secret: `npm start` prints it. */
export const DEMO_PASSWORD = 'trois-castors-sous-la-neige';
